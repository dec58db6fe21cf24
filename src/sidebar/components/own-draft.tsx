/** The sidebar's own draft box: kept in this page's memory and nowhere else. */
import { useRef, useState } from 'preact/hooks';
import { limits } from '../../core/text/limits.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/language-context.ts';
import { keyOr } from '../../ui/text/index.ts';
import type { OwnComposer } from '../own-composer.ts';
import { useSession } from '../session-context.ts';

const networks = [...Object.keys(limits), 'other'];

export function OwnDraft({ composer }: { composer: OwnComposer }) {
  const session = useSession();
  const { t } = useText();
  const [site, chooseSite] = useState(networks[0] ?? 'other');
  const version = useRef(0);

  const submit = (network: string) => {
    version.current += 1;
    const text = composer.box?.value ?? '';
    session.takeDraft({ version: version.current, text, site: network, composer: 'post' });
  };
  const clear = () => {
    if (composer.box) composer.box.value = '';
    submit(site);
  };

  return (
    <section class="own-draft" aria-label={t('sidebar.draft.label')}>
      <Field label={t('sidebar.draft.network')}>
        {(control) => (
          <select
            {...control}
            value={site}
            onChange={({ currentTarget: { value } }) => {
              chooseSite(value);
              submit(value);
            }}
          >
            {networks.map((network) => (
              <option key={network} value={network}>
                {t(keyOr(`common.site.${network}`, 'common.site.other'))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('sidebar.draft.label')} hint={t('sidebar.draft.kept')}>
        {(control) => (
          <textarea
            {...control}
            class="input draft own-box"
            dir="auto"
            placeholder={t('sidebar.draft.placeholder')}
            ref={(box) => {
              composer.box = box;
            }}
            onInput={() => submit(site)}
          />
        )}
      </Field>
      <Button kind="quiet" onPress={clear}>
        {t('sidebar.draft.clear')}
      </Button>
    </section>
  );
}
