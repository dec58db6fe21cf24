/** One finding: level, the words meant, what to say of them, and the few things one can do. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';
import { AdviceRow } from './advice-row.tsx';
import { FindingExcerpt } from './finding-excerpt.tsx';
import { FixRow } from './fix-row.tsx';
import { Why } from './why.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly report: Report;
}

export function FindingCard({ finding, report }: FindingCardProps) {
  const session = useSession();
  const { t, language } = useText();
  const [isUnfolded, unfold] = useState(false);
  const isSelected = session.state.selected.value === finding.id;
  const card = useScrolledIntoView(isSelected);
  const words = report.draft.text.slice(finding.start, finding.end);
  return (
    <li
      ref={card}
      class={isSelected ? 'card finding selected' : 'card finding'}
      data-finding={finding.id}
      data-level={finding.level}
    >
      <p class="finding-level">
        <Icon name={finding.level} />
        <b>{t(`common.level.${finding.level}`)}</b>
        <span>{finding.axes.map((axis) => t(`common.axis.${axis}`)).join(' · ')}</span>
      </p>
      <FindingExcerpt finding={finding} report={report} onPress={() => session.reveal(finding)} />
      <p class="finding-message" lang={localizedLanguage(finding.message, language)}>
        {localized(finding.message, language)}
      </p>
      {finding.fixes.map((fix) => (
        <FixRow
          key={fix}
          before={words}
          after={fix}
          onReplace={() => session.replace(finding, fix)}
        />
      ))}
      <AdviceRow finding={finding} report={report} />
      <div class="actions">
        <Button
          kind="quiet"
          icon="unfold"
          expanded={isUnfolded}
          onPress={() => unfold(!isUnfolded)}
        >
          {t('sidebar.why')}
        </Button>
        <Button
          kind="quiet"
          label={t('sidebar.leave.label', { text: words })}
          onPress={() => session.leave(finding)}
        >
          {t('sidebar.leave')}
        </Button>
      </div>
      {isUnfolded && <Why finding={finding} />}
    </li>
  );
}

/** A card that is selected in the text is brought into view; the focus stays where it is. */
function useScrolledIntoView(isSelected: boolean) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return card;
}
