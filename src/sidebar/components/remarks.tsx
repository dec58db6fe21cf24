/** The view of remarks: what stands in the way of a good check, then the findings, or that there are none. */
import { useRef } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { useSession } from '../session-context.ts';
import { FindingCard } from './finding-card.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { LeftNotice } from './left-notice.tsx';
import { MediaList } from './media-list.tsx';
import { NothingToShow } from './nothing-to-show.tsx';
import { ParityList } from './parity-list.tsx';
import { StateNotices } from './state-notices.tsx';

/** As many notes as are listed unasked: minor remarks must not bury the others. */
const fewNotes = 2;

export function Remarks() {
  const { state } = useSession();
  const { t } = useText();
  const report = state.report.value;
  const all = state.shown.value;
  const listed = state.showsAllNotes.value ? all : withFewNotes(all);
  // What the person left was found all the same.
  const isNothingLeft = (report?.findings.length ?? 0) === all.length;
  const differs = state.parity.value.length > 0;
  const folded = all.length - listed.length;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, listed.map(({ id }) => id).join());
  return (
    <>
      <StateNotices />
      {report && listed.length > 0 ? (
        <ul ref={list} class="findings" aria-label={t('sidebar.findings')}>
          {listed.map((finding) => (
            <FindingCard key={finding.id} finding={finding} report={report} />
          ))}
        </ul>
      ) : (
        isNothingLeft && !differs && <NothingToShow />
      )}
      {folded > 0 && (
        <Button
          kind="quiet"
          icon="unfold"
          onPress={() => {
            state.showsAllNotes.value = true;
          }}
        >
          {t('sidebar.notes.more', { count: folded })}
        </Button>
      )}
      <ParityList />
      <LeftNotice />
      <MediaList />
    </>
  );
}

/** Findings come by level, so the notes stand last. */
function withFewNotes(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ level }) => level !== 'note').length;
  // One more takes no more room than the button that would unfold it.
  return findings.length === others + fewNotes + 1
    ? findings
    : findings.slice(0, others + fewNotes);
}
