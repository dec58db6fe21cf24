/** The frame in a page is dumb until our content script has introduced itself, and the background has vouched for it. */
import type { Introduction } from '../protocol/link.ts';

export interface Introduced {
  readonly token: string;
  readonly port: MessagePort;
}

function isIntroduction(data: unknown): data is Introduction {
  return (
    typeof data === 'object' && data !== null && 'token' in data && typeof data.token === 'string'
  );
}

/**
 * Waits for the one message that counts: from the page that holds this frame, with a token and one port. A content
 * script posts in its page's name, so the page itself could do the same: whether it was ours, the token tells.
 * After it, no message to the window is heard any more.
 */
export function waitForIntroduction(frame: Window): Promise<Introduced> {
  return new Promise((resolve) => {
    const hear = (event: MessageEvent<unknown>) => {
      const [port, ...more] = event.ports;
      if (event.source !== frame.parent || !port || more.length > 0) return;
      if (!isIntroduction(event.data)) return;
      frame.removeEventListener('message', hear);
      resolve({ token: event.data.token, port });
    };
    frame.addEventListener('message', hear);
  });
}
