/** Posts that wait for the mission's other account, as the sidebar shows them. */
import { computed, effect } from '@preact/signals';
import type { Part } from '../bilingual/layout.ts';
import type { Half } from '../bilingual/parity/index.ts';
import { primaryOf } from '../bilingual/tags.ts';
import { send } from '../browser/messages.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import type { Twin } from '../protocol/messages.ts';
import type { Mission } from '../settings/schema.ts';
import type { State } from './state.ts';

/**
 * Reads again what waits whenever a box is found empty or is no longer: no change of session storage is told to a frame
 * inside a page in Firefox.
 */
export function followTwins(state: State): void {
  const refresh = async () => {
    state.twins.value = await send('twins.read', null);
  };
  const isBoxEmpty = computed(() => state.draft.value?.text === '');
  effect(() => {
    void isBoxEmpty.value;
    void refresh().catch(console.warn);
  });
}

/** Lets a part wait for the account of its language; `source` is the post that it says again. */
export async function letWait(
  state: State,
  { text, langs: [lang = ''] }: Part,
  { site }: LinkedDraft,
  source: Half,
): Promise<void> {
  const account = accountFor(state.active.value?.mission ?? null, site, lang);
  state.twins.value = await send('twins.add', { text, lang, site, account, source });
}

export async function forget(state: State, { id }: Twin): Promise<void> {
  state.twins.value = await send('twins.forget', { id });
}

/** The mission's account for this language on this network, with its `@`. */
export function accountFor(mission: Mission | null, site: string, lang: string): string | null {
  const account = mission?.accounts.find(
    (each) => each.site === site && each.lang && primaryOf(each.lang) === primaryOf(lang),
  );
  return account ? `@${account.handle.replace(/^@/, '')}` : null;
}
