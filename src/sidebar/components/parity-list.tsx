/** What the languages of a post do not say alike: each difference with its words in both. */
import type { Half } from '../../bilingual/parity/index.ts';
import type { Span } from '../../core/text/span.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { excerptOf } from '../excerpt.ts';
import { nameWithin } from '../language-name.ts';
import { useSession } from '../session-context.ts';
import type { Difference } from '../state.ts';

export function ParityList() {
  const { state } = useSession();
  const { t } = useText();
  const differences = state.parity.value;
  if (differences.length === 0) return null;
  return (
    <section class="parity" aria-label={t('sidebar.parity')}>
      <h2>{t('sidebar.parity')}</h2>
      <ul class="findings">
        {differences.map((difference) => (
          <DifferenceCard key={keyOf(difference)} difference={difference} />
        ))}
      </ul>
    </section>
  );
}

function keyOf({ finding: { kind, first, second }, pair }: Difference): string {
  return [pair, kind, first?.start, second?.start].join();
}

function DifferenceCard({ difference: { finding, first, second } }: { difference: Difference }) {
  const { t, language } = useText();
  const { kind, level, fix } = finding;
  return (
    <li class="card finding" data-parity={kind} data-level={level}>
      <p class="finding-level">
        <Icon name={level} />
        <b>{t(`sidebar.parity.${kind}`)}</b>
      </p>
      <Place half={first} span={finding.first} />
      <Place half={second} span={finding.second} />
      {fix !== null && (
        <div class="fix">
          <p>
            <span class="soft small">
              {t('sidebar.parity.form', { language: nameWithin(second.lang, language) })}
            </span>{' '}
            <bdi class="draft" lang={second.lang}>
              {fix}
            </bdi>
          </p>
          <CopyButton text={fix}>{t('common.copy')}</CopyButton>
        </div>
      )}
    </li>
  );
}

/** The words of one half, or that it has none. */
function Place({ half, span }: { half: Half; span: Span | null }) {
  const { t, language } = useText();
  const name = nameWithin(half.lang, language);
  if (!span) return <p class="soft">{t('sidebar.parity.absent', { language: name })}</p>;
  const { before, marked, after } = excerptOf(half.text, span.start, span.end);
  return (
    <p class="excerpt draft" dir="auto" lang={half.lang}>
      {before}
      <mark dir="auto">{marked}</mark>
      {after}
    </p>
  );
}
