/** What the person left as it is, with the ways back and onward; and the rule that was just turned off. */
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { localized } from '../../ui/text/index.ts';
import { canTurnOff, turnRule } from '../rule-switch.ts';
import { useSession } from '../session-context.ts';

export function LeftNotice() {
  const session = useSession();
  const { t } = useText();
  const { report, left } = session.state;
  const hidden = (report.value?.findings ?? []).filter(({ id }) => left.value.has(id));
  const last = hidden.find(({ id }) => id === [...left.value].at(-1)) ?? hidden.at(-1);
  return (
    <>
      {last && (
        <Notice>
          <span>{t('sidebar.left', { count: hidden.length })}</span>
          <div class="actions">
            <Button kind="quiet" onPress={() => session.showLeft()}>
              {t('sidebar.left.show')}
            </Button>
            <TurnOff key={`${last.pack}/${last.rule}`} finding={last} />
          </div>
        </Notice>
      )}
      <TurnedOff />
    </>
  );
}

/** Offered only where the author of the rule allows it. */
function TurnOff({ finding }: { finding: Finding }) {
  const { state } = useSession();
  const { t, language } = useText();
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    canTurnOff(finding).then(setAllowed, console.warn);
  }, [finding]);
  if (!isAllowed) return null;
  const turnOff = async () => {
    const key = `${finding.pack}/${finding.rule}`;
    await turnRule(key, false);
    state.turnedOff.value = { key, title: finding.title };
  };
  return (
    <Button kind="quiet" onPress={() => void turnOff()}>
      {t('sidebar.rule.turnOff', { rule: localized(finding.title, language) })}
    </Button>
  );
}

function TurnedOff() {
  const { state } = useSession();
  const { t, language } = useText();
  const off = state.turnedOff.value;
  if (!off) return null;
  const done = () => {
    state.turnedOff.value = null;
  };
  const turnOn = async () => {
    await turnRule(off.key, true);
    done();
  };
  return (
    <Notice onDismiss={done}>
      <span>{t('sidebar.rule.isOff', { rule: localized(off.title, language) })}</span>
      <Button kind="quiet" onPress={() => void turnOn()}>
        {t('sidebar.rule.turnOn')}
      </Button>
    </Notice>
  );
}
