/** The page's end of the bilingual worker, which all our pages share. */
import type { Half, ParityFinding } from '../bilingual/parity/index.ts';
import type { Variant, VariantRequest } from '../bilingual/variant.ts';
import type { Segment } from '../core/draft.ts';
import type { TermEntry } from '../packs/pack.ts';
import type { BilingualReply, BilingualRequest, MemoryRef } from '../protocol/workers.ts';

/** As much of a `SharedWorker`'s port as is needed. */
export interface BilingualPort {
  postMessage(request: BilingualRequest): void;
  onmessage: ((event: MessageEvent<BilingualReply>) => void) | null;
}

export interface Memory {
  readonly key: string;
  readonly memories: readonly MemoryRef[];
  readonly terms: readonly TermEntry[];
}

interface Pending {
  readonly resolve: (reply: Exclude<BilingualReply, { kind: 'error' | 'ready' }>) => void;
  readonly reject: (error: Error) => void;
}

export class BilingualClient {
  /** Called when a memory that was not ready for an earlier answer is so now. */
  onReady: () => void = () => {};
  #port: BilingualPort | null = null;
  #memory: Memory | null = null;
  #id = 0;
  readonly #pending = new Map<number, Pending>();
  readonly #open: () => BilingualPort;

  /** @param open starts the worker, or joins the one that runs */
  constructor(open: () => BilingualPort) {
    this.#open = open;
  }

  /** Puts a memory in force; a worker that has it already keeps it as it is. */
  load(memory: Memory): void {
    this.#memory = memory;
    if (this.#port) this.#port.postMessage({ kind: 'memory', ...memory });
    else this.#join();
  }

  /** Cuts a text into segments of one language. Rejects when the worker cannot; may never settle when it is gone. */
  async segments(text: string, lang: string | undefined): Promise<readonly Segment[]> {
    const reply = await this.#ask((id) => ({ kind: 'segments', id, text, lang }));
    return reply.kind === 'segments' ? reply.segments : [];
  }

  /** Looks a draft up in the memory in force, in each language wanted. Rejects as `segments` does. */
  async variants(request: VariantRequest): Promise<readonly Variant[]> {
    const memory = this.#memory;
    if (!memory) return [];
    const ask = () => this.#ask((id) => ({ kind: 'variants', id, key: memory.key, ...request }));
    // The worker keeps the memories used last only: another page may have taken this one's place.
    const reply = await ask().catch(() => {
      this.#port?.postMessage({ kind: 'memory', ...memory });
      return ask();
    });
    return reply.kind === 'variants' ? reply.variants : [];
  }

  /** Compares halves with the terms in force, in the order of the pairs. Rejects as `segments` does. */
  async parity(
    pairs: readonly (readonly [Half, Half])[],
  ): Promise<readonly (readonly ParityFinding[])[]> {
    const memory = this.#memory;
    const ask = () => this.#ask((id) => ({ kind: 'parity', id, key: memory?.key ?? null, pairs }));
    const reply = await ask().catch((error: unknown) => {
      if (!memory) throw error;
      this.#port?.postMessage({ kind: 'memory', ...memory });
      return ask();
    });
    return reply.kind === 'parity' ? reply.findings : [];
  }

  /** Forgets the worker after it failed: what waits is refused, and the next request joins a new one. */
  drop(): void {
    this.#port = null;
    for (const { reject } of this.#pending.values()) reject(new Error('the worker was lost'));
    this.#pending.clear();
  }

  #join(): BilingualPort {
    const port = this.#open();
    port.onmessage = ({ data }) => this.#hear(data);
    if (this.#memory) port.postMessage({ kind: 'memory', ...this.#memory });
    this.#port = port;
    return port;
  }

  #ask(request: (id: number) => BilingualRequest): Promise<Parameters<Pending['resolve']>[0]> {
    return new Promise((resolve, reject) => {
      this.#id += 1;
      this.#pending.set(this.#id, { resolve, reject });
      (this.#port ?? this.#join()).postMessage(request(this.#id));
    });
  }

  #hear(reply: BilingualReply): void {
    if (reply.kind === 'ready') {
      this.onReady();
      return;
    }
    const pending = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.kind === 'error') pending?.reject(new Error(reply.message));
    else pending?.resolve(reply);
  }
}
