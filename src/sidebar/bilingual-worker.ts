/** The one bilingual worker of the browser: language, memory and terms for every sidebar that connects to it. */
import type { Memory } from '../bilingual/memory.ts';
import { compareHalves, type Half } from '../bilingual/parity/index.ts';
import { segmentDraft } from '../bilingual/segments.ts';
import { buildTermbase, type Termbase } from '../bilingual/terms.ts';
import { suggestVariants } from '../bilingual/variants.ts';
import { keepOpen } from '../browser/keep-open.ts';
import { StoredSource } from '../browser/stored-source.ts';
import type { BilingualReply, BilingualRequest, MemoryRef } from '../protocol/workers.ts';

interface Shelf {
  readonly memory: Memory;
  readonly terms: Termbase;
  readonly sources: readonly string[];
}

/** By key, the one asked for last at the end. A person switches between two missions at most without noticing. */
const shelves = new Map<string, Shelf>();
const mostShelves = 2;
/** By memory and state, shared by all that name them. */
const sources = new Map<string, StoredSource>();
/** Sidebars whose last answer would be better once a memory is in order. */
const waiting = new Set<MessagePort>();
const database = keepOpen();

/** @throws when the memory or the terms of a request are not loaded; the sidebar then sends it again */
async function answer(request: BilingualRequest): Promise<BilingualReply | null> {
  if (request.kind === 'memory') {
    load(request);
    return null;
  }
  const { id } = request;
  if (request.kind === 'segments') {
    return { kind: 'segments', id, segments: segmentDraft(request.text, request.lang) };
  }
  if (request.kind === 'parity' && request.key === null) {
    return { kind: 'parity', id, findings: compareAll(request.pairs) };
  }
  const shelf = shelves.get(request.key ?? '');
  if (!shelf) throw new Error(`No memory is loaded under the key ${request.key}.`);
  touch(request.key ?? '', shelf);
  if (request.kind === 'parity') {
    return { kind: 'parity', id, findings: compareAll(request.pairs, shelf.terms) };
  }
  const variants = await suggestVariants(shelf.memory, shelf.terms, request, Date.now());
  return { kind: 'variants', id, variants };
}

function compareAll(pairs: readonly (readonly [Half, Half])[], terms?: Termbase) {
  return pairs.map(([first, second]) => compareHalves(first, second, { terms }));
}

function load({ key, memories, terms }: Extract<BilingualRequest, { kind: 'memory' }>): void {
  const known = shelves.get(key);
  if (known) touch(key, known);
  else {
    touch(key, {
      memory: { sources: memories.map(sourceOf) },
      terms: buildTermbase(terms),
      sources: memories.map(nameOf),
    });
  }
}

function nameOf({ key, revision }: MemoryRef): string {
  return `${key} ${revision}`;
}

function sourceOf(head: MemoryRef): StoredSource {
  const name = nameOf(head);
  const source = sources.get(name) ?? new StoredSource(head, database, tellReady);
  sources.set(name, source);
  return source;
}

/** A port of a page that is gone takes the message and nothing happens. */
function tellReady(): void {
  const told = [...waiting];
  waiting.clear();
  for (const port of told) port.postMessage({ kind: 'ready' } satisfies BilingualReply);
}

function isCutShort(reply: BilingualReply): boolean {
  return (
    reply.kind === 'variants' &&
    reply.variants.some(({ segments }) => segments.some(({ exhaustive }) => !exhaustive))
  );
}

function touch(key: string, shelf: Shelf): void {
  shelves.delete(key);
  shelves.set(key, shelf);
  const [oldest] = shelves.keys();
  if (shelves.size > mostShelves && oldest !== undefined) shelves.delete(oldest);
  const used = new Set(Array.from(shelves.values(), (each) => each.sources).flat());
  for (const name of sources.keys()) if (!used.has(name)) sources.delete(name);
}

function serve(port: MessagePort): void {
  port.onmessage = async ({ data }: MessageEvent<BilingualRequest>) => {
    try {
      const reply = await answer(data);
      if (!reply) return;
      if (isCutShort(reply)) waiting.add(port);
      port.postMessage(reply);
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
