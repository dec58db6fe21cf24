/** The translators: none at first; a server's host is granted by the press that sets it up, and what was sent is listed. */
import { useEffect, useState } from 'preact/hooks';
import { type Server, type ServerKind, serverKinds } from '../bilingual/translator/translator.ts';
import { type LoggedRequest, readRequests } from '../browser/http.ts';
import { removeAccess, requestAccess } from '../browser/permissions.ts';
import { writeKey } from '../browser/translator-key.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/language-context.ts';
import { Notice } from '../ui/notice.tsx';
import { keyOr, localeOf, type Text } from '../ui/text/index.ts';
import { OwnTranslator } from './own-translator.tsx';
import { Section } from './section.tsx';
import { change, settings } from './state.ts';

export function Translation() {
  const { t } = useText();
  const server = settings.value.translator;
  return (
    <Section name="translation">
      <OwnTranslator />
      <h3>{t('options.translation.server')}</h3>
      {server ? <InUse server={server} /> : <SetUp />}
      <Log />
    </Section>
  );
}

function hostOf({ url }: Server): string {
  return new URL(url).host;
}

function accessOf({ url }: Server): string {
  return `https://${new URL(url).hostname}/*`;
}

function InUse({ server }: { readonly server: Server }) {
  const { t } = useText();
  const remove = async () => {
    if (!(await change((now) => ({ ...now, translator: null })))) return;
    await writeKey('');
    await removeAccess([accessOf(server)]).catch(() => false);
  };
  return (
    <p class="row spread" data-translator={server.kind}>
      {t('options.translation.inUse', { host: hostOf(server) })}
      <Button onPress={() => void remove()}>{t('common.remove')}</Button>
    </p>
  );
}

function SetUp() {
  const { t } = useText();
  const [kind, setKind] = useState<ServerKind>('libretranslate');
  const [url, setUrl] = useState('');
  const [model, setModel] = useState('');
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState<'url' | 'refused' | null>(null);
  const server = serverOf(kind, url, model);
  const allow = async () => {
    if (!server) return setProblem('url');
    // First of all, while the browser still takes it for the person's wish.
    if (!(await requestAccess([accessOf(server)]))) return setProblem('refused');
    await writeKey(key.trim());
    await change((now) => ({ ...now, translator: server }));
  };
  return (
    <>
      <Field label={t('options.translation.kind')}>
        {(control) => (
          <select
            {...control}
            value={kind}
            onChange={({ currentTarget }) => setKind(currentTarget.value as ServerKind)}
          >
            {serverKinds.map((each) => (
              <option key={each} value={each}>
                {t(`options.translation.kind.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Line name="url" value={url} onValue={setUrl} isWrong={problem === 'url'} />
      {kind === 'chat' && <Line name="model" value={model} onValue={setModel} />}
      <Line name="key" value={key} onValue={setKey} />
      <p>
        <Button onPress={() => void allow()}>{t('options.translation.save')}</Button>
      </p>
      {problem === 'refused' && server && (
        <Notice level="caution" onDismiss={() => setProblem(null)}>
          {t('options.translation.refused', { host: hostOf(server) })}
        </Notice>
      )}
    </>
  );
}

/** Null for an address that is none, is not safe, or holds more than an address. */
function serverOf(kind: ServerKind, written: string, model: string): Server | null {
  const url = written.trim().replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/@?#]+(?:\/[^\s?#]*)?$/.test(url) || !URL.canParse(url)) return null;
  return { kind, url, ...(kind === 'chat' && { model: model.trim() }) };
}

interface LineProps {
  readonly name: 'url' | 'model' | 'key';
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly isWrong?: boolean;
}

function Line({ name, value, onValue, isWrong = false }: LineProps) {
  const { t } = useText();
  return (
    <Field
      label={t(`options.translation.${name}`)}
      hint={name === 'url' ? t('options.translation.url.hint') : undefined}
      problem={isWrong ? t('options.translation.url.problem') : undefined}
    >
      {(control) => (
        <input
          {...control}
          {...(name === 'key' ? { type: 'password' as const } : { type: 'text' as const })}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Where, when and how much: of the texts themselves nothing is kept. */
function Log() {
  const { t, language } = useText();
  const [lines, setLines] = useState<readonly LoggedRequest[]>([]);
  useEffect(() => void readRequests().then(setLines, () => {}), []);
  if (lines.length === 0) return null;
  const when = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <details>
      <summary>
        {t('options.translation.log')}
        <Icon name="unfold" />
      </summary>
      <ul class="card list">
        {lines.toReversed().map(({ at, host, length, outcome }) => (
          <li key={at}>
            {t('options.translation.log.line', {
              time: when.format(at),
              host,
              count: length,
              outcome: sayOutcome(outcome, t),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An answer, an error with its number, or why there was no answer. */
function sayOutcome(outcome: LoggedRequest['outcome'], t: Text): string {
  if (typeof outcome === 'string') {
    const fallback = 'options.translation.outcome.unreachable';
    return t(keyOr(`options.translation.outcome.${outcome}`, fallback));
  }
  return outcome < 300
    ? t('options.translation.outcome.answered')
    : t('options.translation.outcome.error', { status: String(outcome) });
}
