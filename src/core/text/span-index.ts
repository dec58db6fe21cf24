/** Spans filed by where they stand, so that a few are compared with a new one and not all. */
import type { Span } from './span.ts';

/** UTF-16 units: about as long as what rules find. */
const width = 64;

interface Filed<S> {
  readonly span: S;
  /** In which order it was added. */
  readonly order: number;
}

export class SpanIndex<S extends Span> {
  readonly #drawers = new Map<number, Filed<S>[]>();
  #count = 0;

  add(span: S): void {
    const filed = { span, order: this.#count++ };
    for (const at of drawersOf(span)) {
      const drawer = this.#drawers.get(at);
      if (drawer) drawer.push(filed);
      else this.#drawers.set(at, [filed]);
    }
  }

  /** Of the spans that overlap or touch `place` and pass the test, the one added first. */
  first(place: Span, isMeant: (span: S) => boolean): S | undefined {
    let best: Filed<S> | undefined;
    for (const at of drawersOf(place)) {
      const found = this.#drawers.get(at)?.find(({ span }) => isMeant(span));
      if (found && (!best || found.order < best.order)) best = found;
    }
    return best?.span;
  }
}

function* drawersOf({ start, end }: Span): Generator<number> {
  const last = Math.floor(end / width);
  for (let at = Math.floor(start / width); at <= last; at++) yield at;
}
