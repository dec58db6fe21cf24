/** One-time tokens by which a sidebar frame proves that our content script opened it in that very tab. */
import browser from 'webextension-polyfill';

/** Milliseconds from issue to the last moment a token is accepted. */
export const tokenLife = 10_000;

/** Tokens waiting for their frame; kept out of the disk, and by Chromium across a stop of the worker. */
interface Waiting {
  readonly tab: number;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const prefix = 'token-';

/** Makes a token for a frame in this tab: 128 random bits, 32 hexadecimal digits. */
export async function issueToken(tab: number): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const waiting: Waiting = { tab, until: Date.now() + tokenLife };
  await forgetLate();
  await browser.storage.session.set({ [prefix + token]: waiting });
  return token;
}

/** True once, for a token issued for this tab less than ten seconds ago. Any try uses the token up. */
export function redeemToken(token: string, tab: number | null): Promise<boolean> {
  // One at a time: two frames with one token must not both find it.
  return navigator.locks.request('tokens', async () => {
    const key = prefix + token;
    const waiting = (await browser.storage.session.get(key))[key] as Waiting | undefined;
    if (!waiting) return false;
    await browser.storage.session.remove(key);
    return waiting.tab === tab && Date.now() <= waiting.until;
  });
}

/** A frame that never came leaves its token behind. */
async function forgetLate(): Promise<void> {
  const all = await browser.storage.session.get(null);
  const late = Object.keys(all).filter(
    (key) => key.startsWith(prefix) && (all[key] as Waiting).until < Date.now(),
  );
  if (late.length > 0) await browser.storage.session.remove(late);
}
