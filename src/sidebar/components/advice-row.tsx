/** One better way to say it: read and copied, never applied by a click. */
import type { Finding } from '../../core/finding.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import { adviceLanguage } from '../advice-language.ts';
import type { Report } from '../pipeline.ts';

export function AdviceRow({ finding, report }: { finding: Finding; report: Report }) {
  const { t, language } = useText();
  const { advice } = finding;
  if (!advice) return null;
  const wanted = adviceLanguage(advice, report.segments, finding.start, language);
  const wording = localized(advice, wanted);
  return (
    <div class="advice">
      <p>
        <span class="advice-lead">{t('sidebar.oneWay')}</span>{' '}
        <span class="draft" dir="auto" lang={localizedLanguage(advice, wanted)}>
          {wording}
        </span>
      </p>
      <CopyButton text={wording}>{t('sidebar.copyWording')}</CopyButton>
    </div>
  );
}
