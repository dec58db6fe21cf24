/** The sidebar's end of the port to the content script. */
import type { Card, ToContent, ToFrame } from '../protocol/link.ts';
import type { Place } from '../settings/schema.ts';
import type { Change, Composer, Written } from './composer.ts';

/** Milliseconds that the page has to answer a write: no port tells when its other end is gone. */
const patience = 5000;

export class Link implements Composer {
  readonly #port: MessagePort;
  readonly #writes = new Map<number, (outcome: Written) => void>();
  #request = 0;

  /**
   * Starts to listen at once; the port must not have been started before.
   * @param onTold of the answers to our own writes it hears one only: that to the last, when it comes after we gave it up
   */
  constructor(port: MessagePort, onTold: (told: ToFrame) => void) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
      if (data.kind !== 'written') onTold(data);
      // What became of an earlier write is no news of the one that came after it.
      else if (!this.#settle(data.request, data.outcome) && data.request === this.#request)
        onTold(data);
    };
    this.#send({ kind: 'here' });
  }

  write(change: Change): Promise<Written> {
    this.#request += 1;
    const request = this.#request;
    return new Promise((resolve) => {
      this.#writes.set(request, resolve);
      this.#send({ kind: 'write', request, ...change });
      setTimeout(() => this.#settle(request, 'lost'), patience);
    });
  }

  showMarks(...[version, marks]: Parameters<Composer['showMarks']>): void {
    this.#send({ kind: 'marks', version, marks });
  }

  reveal(finding: string): void {
    this.#send({ kind: 'reveal', finding });
  }

  leave(): void {
    this.#send({ kind: 'leave' });
  }

  showCard(card: Card): void {
    this.#send({ kind: 'card', card });
  }

  /** Asks to be shown elsewhere, or not at all. */
  moveTo(place: Place): void {
    this.#send({ kind: 'place', place });
  }

  #send(message: ToContent): void {
    this.#port.postMessage(message);
  }

  /** @returns whether the write was still waited for */
  #settle(request: number, outcome: Written): boolean {
    this.#writes.get(request)?.(outcome);
    return this.#writes.delete(request);
  }
}
