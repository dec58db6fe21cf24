/** The view of remarks: what stands in the way of a good check, then the findings, or that there are none. */
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { useSession } from '../session-context.ts';
import { FindingCard } from './finding-card.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { NothingToShow } from './nothing-to-show.tsx';
import { StateNotices } from './state-notices.tsx';

export function Remarks() {
  const session = useSession();
  const { t } = useText();
  const { shown } = session.state;
  const report = session.state.report.value;
  const hidden = (report?.findings.length ?? 0) - shown.value.length;
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, shown.value.map(({ id }) => id).join());
  return (
    <>
      <StateNotices />
      {report && shown.value.length > 0 ? (
        <ul ref={list} class="findings" aria-label={t('sidebar.findings')}>
          {shown.value.map((finding) => (
            <FindingCard key={finding.id} finding={finding} report={report} />
          ))}
        </ul>
      ) : (
        <NothingToShow />
      )}
      {hidden > 0 && (
        <Notice>
          <span>{t('sidebar.left', { count: hidden })}</span>
          <Button kind="quiet" onPress={() => session.showLeft()}>
            {t('sidebar.left.show')}
          </Button>
        </Notice>
      )}
    </>
  );
}
