/** One finding: level, the words meant, what to say of them, and the few things one can do. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { localized, localizedLanguage } from '../../ui/text/index.ts';
import { adviceOf } from '../advice.ts';
import type { Report } from '../pipeline.ts';
import { useSession } from '../session-context.ts';
import { AdviceLine } from './advice-line.tsx';
import { AskPanel } from './ask-panel.tsx';
import { FindingActions } from './finding-actions.tsx';
import { FindingExcerpt } from './finding-excerpt.tsx';
import { FixRow } from './fix-row.tsx';
import { Why } from './why.tsx';

interface FindingCardProps {
  readonly finding: Finding;
  readonly report: Report;
}

export function FindingCard({ finding, report }: FindingCardProps) {
  const session = useSession();
  const { language } = useText();
  const isUnfolded = session.state.unfolded.value.has(finding.id);
  const isAsking = session.state.asked.value === finding.id;
  const isSelected = session.state.selected.value === finding.id;
  const words = report.draft.text.slice(finding.start, finding.end);
  const advice = adviceOf(finding, report.segments, language);
  const card = useScrolledIntoView(isSelected);
  useEntered(card, finding.id);
  return (
    <li
      ref={card}
      class={isSelected ? 'card finding selected' : 'card finding'}
      data-finding={finding.id}
      data-level={finding.level}
    >
      <LevelLine finding={finding} />
      <FindingExcerpt finding={finding} report={report} onPress={() => session.reveal(finding)} />
      <p class="finding-message" lang={localizedLanguage(finding.message, language)}>
        {localized(finding.message, language)}
      </p>
      {finding.fixes.map((fix) => (
        <FixRow
          key={fix}
          before={words}
          after={fix}
          onReplace={() => void session.replace(finding, fix)}
        />
      ))}
      {advice && <AdviceLine advice={advice} />}
      <FindingActions
        words={words}
        advice={advice}
        isUnfolded={isUnfolded}
        isAsking={isAsking}
        onWhy={() => session.unfold(finding, !isUnfolded)}
        onAsk={() => {
          session.state.asked.value = isAsking ? null : finding.id;
        }}
        onLeave={() => session.leave(finding)}
      />
      {isUnfolded && <Why finding={finding} />}
      {isAsking && <AskPanel finding={finding} words={words} />}
    </li>
  );
}

function LevelLine({ finding: { level, axes } }: { finding: Finding }) {
  const { t } = useText();
  return (
    <p class="finding-level">
      <Icon name={level} />
      <b>{t(`common.level.${level}`)}</b>
      <span>{axes.map((axis) => t(`common.axis.${axis}`)).join(' · ')}</span>
    </p>
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

/** Takes the focus to the reasons when the person came for them by keyboard. */
function useEntered(card: RefObject<HTMLElement | null>, id: string): void {
  const { entered } = useSession().state;
  const isEntered = entered.value === id;
  useEffect(() => {
    if (!isEntered) return;
    entered.value = null;
    window.focus();
    card.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }, [isEntered, entered, card]);
}
