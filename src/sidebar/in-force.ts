/** Keeps a session up to date with the guidelines, the mission and the settings in force. */
import { onActiveChange } from '../browser/active-change.ts';
import { type Active, readActive } from '../browser/pack-store.ts';
import { onSettingsChange, readSettings } from '../browser/settings-store.ts';
import type { Settings } from '../settings/schema.ts';
import { setPageLanguage } from '../ui/language-context.ts';
import { chooseLanguage, textIn } from '../ui/text/index.ts';
import type { BilingualClient } from './bilingual-client.ts';
import { changedRules } from './changed-rules.ts';
import type { CheckClient } from './check-client.ts';
import type { Session } from './session.ts';
import { followSwitches } from './switching.ts';

interface Workers {
  readonly check: CheckClient;
  readonly bilingual: BilingualClient;
}

/** Loads what is in force now, and again whenever it changes. Settles when the page can be shown in its language. */
export async function followWhatIsInForce(session: Session, workers: Workers): Promise<void> {
  onActiveChange(() => void load(session, workers));
  onSettingsChange((settings) => take(session, settings));
  void load(session, workers);
  followSwitches(session);
  const settings = await readSettings();
  session.startAt(settings.place);
  take(session, settings);
}

/** Settings that were chosen here or in another page of ours. */
function take(session: Session, settings: Settings): void {
  takeNetworks(session, settings);
  session.state.translator.value = settings.translator;
  session.state.ownTranslator.value = settings.ownTranslator;
  takeLanguage(session, settings);
}

async function load(session: Session, { check, bilingual }: Workers): Promise<void> {
  const { state } = session;
  try {
    const before = state.active.peek();
    const active = await readActive();
    if (active) {
      const { program, memoryKey, memories, terms } = active;
      const states = memories.map(({ key, revision }) => `${key} ${revision}`);
      check.load(program);
      bilingual.load({ key: [memoryKey, ...states].join('\n'), memories, terms });
    }
    state.active.value = active;
    takeChange(session, before, active);
    // A draft that was there first has waited for this.
    session.repeat();
  } catch (error) {
    state.trouble.value = 'unavailable';
    console.error(error);
  }
}

/** Says so when another version of a pack changes what is checked; a choice of the person's own is no news. */
function takeChange({ state }: Session, before: Active | null | undefined, now: Active | null) {
  if (!before || !now) return;
  const changed = changedRules(before, now);
  if (changed > 0) state.changedRules.value = changed;
}

function takeNetworks(session: Session, { networks }: Settings): void {
  const now = session.state.chosenNetworks.peek();
  if (networks && networks.join() !== now?.join()) session.chooseNetworks(networks);
}

function takeLanguage({ state }: Session, settings: Settings): void {
  const language = chooseLanguage(settings.language, navigator.languages);
  state.language.value = language;
  setPageLanguage(language, textIn(language)('common.appName'));
}
