/** The one bilingual worker of the browser: language, memory and terms for every sidebar that connects to it. */
import { buildMemory, type Memory } from '../bilingual/memory.ts';
import { segmentDraft } from '../bilingual/segments.ts';
import { buildTermbase, type Termbase } from '../bilingual/terms.ts';
import { suggestVariants } from '../bilingual/variants.ts';
import type { BilingualReply, BilingualRequest } from '../protocol/workers.ts';

interface Shelf {
  readonly memory: Memory;
  readonly terms: Termbase;
}

/** By key, the one asked for last at the end. A person switches between two missions at most without noticing. */
const shelves = new Map<string, Shelf>();
const mostShelves = 2;

/** @throws when the memory of a request for variants is not loaded; the sidebar then sends it again */
function answer(request: BilingualRequest): BilingualReply | null {
  if (request.kind === 'memory') {
    load(request);
    return null;
  }
  const { id } = request;
  if (request.kind === 'segments') {
    return { kind: 'segments', id, segments: segmentDraft(request.text, request.lang) };
  }
  const shelf = shelves.get(request.key);
  if (!shelf) throw new Error(`No memory is loaded under the key ${request.key}.`);
  touch(request.key, shelf);
  return {
    kind: 'variants',
    id,
    variants: suggestVariants(shelf.memory, shelf.terms, request, Date.now()),
  };
}

function load({ key, pairs, terms }: Extract<BilingualRequest, { kind: 'memory' }>): void {
  const known = shelves.get(key);
  touch(key, known ?? { memory: buildMemory(pairs), terms: buildTermbase(terms) });
}

function touch(key: string, shelf: Shelf): void {
  shelves.delete(key);
  shelves.set(key, shelf);
  const [oldest] = shelves.keys();
  if (shelves.size > mostShelves && oldest !== undefined) shelves.delete(oldest);
}

function serve(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<BilingualRequest>) => {
    try {
      const reply = answer(data);
      if (reply) port.postMessage(reply);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const id = 'id' in data ? data.id : 0;
      port.postMessage({ kind: 'error', id, message } satisfies BilingualReply);
    }
  };
}

/** The scope of a shared worker, which TypeScript's library of the page leaves out. */
interface SharedWorkerScope {
  onconnect: ((event: MessageEvent) => void) | null;
}

(globalThis as unknown as SharedWorkerScope).onconnect = ({ ports }) => {
  const [port] = ports;
  if (port) serve(port);
};
