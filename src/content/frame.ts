/** The sidebar's frame and the port to it. The page sees neither; the frame believes only a token that the background knows. */
import { frameAddress, send } from '../browser/messages.ts';
import type { ToContent, ToFrame } from '../protocol/link.ts';
import type { Grant } from './instance.ts';
import { readMessage } from './receive.ts';

/** Milliseconds after its introduction in which a frame that was let in has spoken, on a busy machine too. */
const patience = 3000;

/** Milliseconds after which a token is not worth sending any more: it lives ten seconds, and has a way to go. */
const tokenUse = 8000;

/**
 * What the page's own rights are passed on for. The origin is named, since Chromium takes the dynamic one of the address
 * for the frame's, and that is another than the one it runs under: without the name the frame has none of these.
 */
const allowed = ['translator', 'clipboard-write'];

export interface Frame {
  readonly element: HTMLIFrameElement;
  /** Dropped while no frame listens; `opened` is told when one does. */
  post(message: ToFrame): void;
  /** True once it has had its time to speak and has not: this page lets no frame of ours in. */
  isShutOut(): boolean;
  /** Starts the frame and its port anew. */
  reload(): void;
}

export interface FrameEvents {
  /** The frame has been given a port: say what it should know. */
  opened(granted: Grant): void;
  heard(message: ToContent): void;
  /** The background does not answer. */
  refused(): void;
}

/**
 * Makes the frame; each time it loads (a host that moves reloads it) it is introduced again.
 * @param first asked for before the frame was made, so that the person waits for the longer of the two only
 */
export function createFrame(
  first: Promise<Grant>,
  events: FrameEvents,
  signal: AbortSignal,
): Frame {
  const { url, origin } = frameAddress();
  const element = document.createElement('iframe');
  element.title = 'Attaché';
  element.allow = allowed.map((feature) => `${feature} ${origin}`).join('; ');
  element.src = url;
  let port: MessagePort | null = null;
  let granting: Promise<Grant> | null = first;
  let introduced: number | null = null;
  let hasSpoken = false;
  const asked = performance.now();
  granting.catch(events.refused);

  const introduce = async () => {
    const isFresh = performance.now() - asked < tokenUse;
    const granted = await ((isFresh && granting) || send('token.issue', null));
    granting = null;
    if (signal.aborted || !element.contentWindow) return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      const message = signal.aborted ? null : readMessage(data);
      if (!message) return;
      hasSpoken = true;
      events.heard(message);
    };
    element.contentWindow.postMessage({ token: granted.token }, origin, [channel.port2]);
    introduced ??= performance.now();
    events.opened(granted);
  };
  element.addEventListener('load', () => introduce().catch(events.refused), { signal });
  signal.addEventListener('abort', () => port?.close(), { once: true });
  return {
    element,
    post: (message) => port?.postMessage(message),
    isShutOut: () => !hasSpoken && introduced !== null && performance.now() - introduced > patience,
    reload: () => {
      element.src = url;
    },
  };
}
