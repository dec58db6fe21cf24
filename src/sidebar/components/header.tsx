/** The letterhead: whose words these will be, where, and what was found, in words. */
import { useText } from '../../ui/language-context.ts';
import { Mark } from '../../ui/mark.tsx';
import { keyOr, missionName } from '../../ui/text/index.ts';
import { activeAccount } from '../circumstances.ts';
import { isOpen } from '../networks.ts';
import { isNothingInForce } from '../nothing-in-force.ts';
import { useSession } from '../session-context.ts';
import { Axes } from './axes.tsx';
import { CountLeft } from './count-left.tsx';
import { FrameControls } from './frame-controls.tsx';
import { MomentLines } from './moment.tsx';
import { NetworksChoice } from './networks-choice.tsx';

export function Header() {
  const { state } = useSession();
  const { t, language } = useText();
  const draft = state.draft.value;
  const mission = state.active.value?.mission ?? null;
  const name = mission && missionName(mission, language);
  const account = activeAccount(draft, mission);
  const siteKey = draft && keyOr(`common.site.${draft.site}`, 'common.site.other');
  // Of a place without a name there is nothing to say: the networks are chosen just below.
  const site = siteKey && siteKey !== 'common.site.other' && t(siteKey);
  const without = isNothingInForce(state.active.value) ? null : t('common.noMission');
  const more = mission ? account && name : without;
  return (
    <header class="letterhead">
      <div class="imprint">
        <Mark />
        <span class="name">{t('common.appName')}</span>
        <FrameControls />
      </div>
      <div class="sender">
        <div class="where">
          <h1>
            <bdi>{account ?? name ?? t('sidebar.account.none')}</bdi>
          </h1>
          <p>
            {site}
            {site && more && ' · '}
            {more && <bdi>{more}</bdi>}
          </p>
        </div>
        <CountLeft
          count={state.report.value?.count ?? null}
          isStrictest={state.networks.value.length > 1}
        />
      </div>
      {draft && isOpen(draft.site) && <NetworksChoice />}
      <MomentLines />
      <Axes />
    </header>
  );
}
