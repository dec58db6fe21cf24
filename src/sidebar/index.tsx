/** The sidebar page: framed in a page it waits to be vouched for; in a tab or a side panel it has its own draft box. */
import { render } from 'preact';
import { send } from '../browser/messages.ts';
import type { ToFrame } from '../protocol/link.ts';
import { App } from './components/app.tsx';
import { dockOf } from './dock.ts';
import { hearCard } from './hear-card.ts';
import { followWhatIsInForce } from './in-force.ts';
import { waitForIntroduction } from './introduction.ts';
import { Link } from './link.ts';
import { OwnComposer } from './own-composer.ts';
import { explainEverything, isPractice } from './practice.ts';
import { Session } from './session.ts';
import './sidebar.css';
import { followTwins } from './twins.ts';
import { startBilingual, startCheck } from './workers.ts';

async function startAlone(): Promise<void> {
  const workers = { check: startCheck(), bilingual: startBilingual() };
  const own = new OwnComposer();
  const session = new Session({ composer: own, dock: null, ...workers });
  if (isPractice()) explainEverything(session);
  await followWhatIsInForce(session, workers);
  followTwins(session.state);
  render(<App session={session} own={own} />, document.body);
}

/** Until the token is redeemed nothing is shown and nothing runs: any page may frame this one. */
async function startFramed(): Promise<void> {
  const { token, port } = await waitForIntroduction(window);
  const { ok } = await send('token.redeem', { token });
  if (!ok) return;
  const workers = { check: startCheck(), bilingual: startBilingual() };
  const link: Link = new Link(port, (told) => hear(session, link, told));
  const session: Session = new Session({ composer: link, dock: dockOf(link), ...workers });
  await followWhatIsInForce(session, workers);
  followTwins(session.state);
  render(<App session={session} own={null} />, document.body);
}

function hear(session: Session, link: Link, told: ToFrame): void {
  if (told.kind === 'draft') session.takeDraft(told.draft);
  else if (told.kind === 'written') session.takeLate(told.outcome);
  else if (told.kind === 'place') session.takePlace(told.place);
  else if (told.kind === 'selected') session.select(told.finding);
  else if (told.kind === 'focus') focusSidebar();
  else if (told.kind === 'renewed') session.state.isRenewed.value = true;
  else hearCard(session, told, (card) => link.showCard(card));
}

/** The keyboard command: the focus goes to the view that is open. */
function focusSidebar(): void {
  window.focus();
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
}

void (window.parent === window ? startAlone() : startFramed());
