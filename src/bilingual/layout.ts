/** Lays a draft and its variants out as posts: all in one, a thread, or a post for each language. Never cuts a sentence. */
import type { Draft } from '../core/draft.ts';
import type { Count } from '../core/text/counting.ts';
import { draftHalf, type Half, type Piece, variantHalf, widerGap } from './halves.ts';
import { primaryOf } from './tags.ts';
import type { Variant } from './variant.ts';

/** `thread` is one part for each language, or several when it does not fit; `separate` is for an account per language. */
export type Layout = 'one' | 'thread' | 'separate';

export interface LayoutRequest {
  readonly draft: Draft;
  /** With the targets as the person left them. */
  readonly variants: readonly Variant[];
  readonly layout: Layout;
  /** BCP 47 tags, first to last; a language that is not named comes after those that are. */
  readonly order: readonly string[];
  /** Null on a site without a known limit, where everything fits. */
  readonly count: (text: string) => Count | null;
}

/** One post. */
export interface Part {
  readonly text: string;
  readonly langs: readonly string[];
  readonly count: Count | null;
  /** By how much it is too long, in the unit of `count`; 0 when it fits. */
  readonly over: number;
}

export interface LaidOut {
  readonly parts: readonly Part[];
  /** Segments without wording, which are left out of the parts. Above 0 a half says less than the draft. */
  readonly missing: number;
  /** Segments whose wording still has the memory's numbers, dates or links instead of the draft's. */
  readonly changedValues: number;
  /** Tags of the variants that `missing` is about. One without any wording has no part. */
  readonly incomplete: readonly string[];
}

export function layOut({ draft, variants, layout, order, count }: LayoutRequest): LaidOut {
  const all = [draftHalf(draft, variants), ...variants.map(variantHalf)];
  const halves = inOrder(all, order).filter(({ pieces }) => pieces.length > 0);
  const make = (text: string, langs: readonly string[]): Part => {
    const counted = count(text);
    return { text, langs, count: counted, over: Math.max(0, -(counted?.remaining ?? 0)) };
  };
  return {
    parts: layouts[layout](halves, make),
    missing: sum(all.map(({ missing }) => missing)),
    changedValues: sum(all.map(({ changedValues }) => changedValues)),
    incomplete: all.filter(({ missing }) => missing > 0).map(({ lang }) => lang),
  };
}

type Make = (text: string, langs: readonly string[]) => Part;

const layouts: Readonly<Record<Layout, (halves: readonly Half[], make: Make) => Part[]>> = {
  one: layOutAsOne,
  thread: (halves, make) => halves.flatMap((half) => layOutAsThread(half, make)),
  separate: (halves, make) => halves.map(({ lang, pieces }) => make(join(pieces), [lang])),
};

/** A blank line between the halves, and what they share once, on a line of its own at the end. */
function layOutAsOne(halves: readonly Half[], make: Make): Part[] {
  const shared = new Set(
    halves.flatMap(({ pieces }) => pieces.filter((p) => p.shared).map((p) => p.text)),
  );
  const worded = halves
    .map(({ lang, pieces }) => ({ lang, text: join(withoutShared(pieces)) }))
    .filter(({ text }) => text !== '');
  const blocks = [...worded.map(({ text }) => text), [...shared].join(' ')];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return text === ''
    ? []
    : [
        make(
          text,
          (worded.length > 0 ? worded : halves).map(({ lang }) => lang),
        ),
      ];
}

/** Where a shared piece stood the wider of the gaps around it remains. */
function withoutShared(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (!piece.shared) kept.push(piece);
    else if (last) kept[kept.length - 1] = { ...last, gap: widerGap(last.gap, piece.gap) };
  }
  return kept;
}

/** As many sentences to a part as fit; a sentence that does not fit alone is a part that is over. */
function layOutAsThread({ lang, pieces }: Half, make: Make): Part[] {
  const parts: Part[] = [];
  let taken: Piece[] = [];
  for (const piece of pieces) {
    const longer = [...taken, piece];
    if (taken.length > 0 && make(join(longer), [lang]).over > 0) {
      parts.push(make(join(taken), [lang]));
      taken = [piece];
    } else {
      taken = longer;
    }
  }
  return taken.length > 0 ? [...parts, make(join(taken), [lang])] : parts;
}

function join(pieces: readonly Piece[]): string {
  return pieces.map(({ text, gap }, i) => (i < pieces.length - 1 ? text + gap : text)).join('');
}

function inOrder(halves: readonly Half[], order: readonly string[]): Half[] {
  const rank = ({ lang }: Half) => {
    const exact = order.indexOf(lang);
    const at = exact >= 0 ? exact : order.findIndex((tag) => primaryOf(tag) === primaryOf(lang));
    return at >= 0 ? at : order.length;
  };
  return [...halves].sort((a, b) => rank(a) - rank(b));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
