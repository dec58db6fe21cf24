/** One draft being checked: what finders need of it, worked out once and only when asked for. */
import type { Context, Draft } from '../draft.ts';
import type { CompiledPattern, Program } from '../program.ts';
import type { DetectorName } from '../rule.ts';
import { findEmails, findHandles } from '../text/addresses.ts';
import { findEmoji } from '../text/emoji.ts';
import { findParts } from '../text/parts.ts';
import { findQuotations } from '../text/quotations.ts';
import { edgeLine, lineEnds, sentenceEnds } from '../text/sentences.ts';
import { type Sketch, sketchOf } from '../text/sketch.ts';
import { firstFrom, joinSpans, type Span } from '../text/span.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { findLinks, type Link } from '../text/url.ts';
import { findVersions, type Version } from '../text/versions.ts';
import { hashtag } from './detect/hashtag.ts';
import type { Hit } from './hit.ts';
import { findTerms, type TermHits } from './term-table.ts';

export class Reading {
  readonly program: Program;
  readonly draft: Draft;
  readonly context: Context;
  readonly text: string;
  /** Answers of detectors, by name. */
  readonly detected = new Map<DetectorName, readonly Hit[]>();
  /** Matches of patterns, by the very pattern. */
  readonly matched = new Map<CompiledPattern, readonly Hit[]>();
  #sketch: Sketch | undefined;
  #tokens: Tokens | undefined;
  #terms: TermHits | undefined;
  #links: readonly Link[] | undefined;
  #emails: readonly Span[] | undefined;
  #emoji: readonly Span[] | undefined;
  #handles: readonly Span[] | undefined;
  #firstLine: Span | undefined;
  #lastLine: Span | undefined;
  #machine: readonly Span[] | undefined;
  #quotations: readonly Span[] | undefined;
  #sentences: readonly number[] | undefined;
  #lines: readonly number[] | undefined;
  #parts: readonly Span[] | undefined;
  #versions: readonly Version[] | undefined;
  #alts: readonly Reading[] | undefined;

  constructor(program: Program, draft: Draft, context: Context) {
    this.program = program;
    this.draft = draft;
    this.context = context;
    this.text = draft.text;
  }

  /** Works out what rules share, before the first rule asks for it. */
  prepare(): void {
    void [this.sketch, this.terms, this.machine, this.quotations, this.sentences, this.lines];
  }

  get sketch(): Sketch {
    this.#sketch ??= sketchOf(this.text);
    return this.#sketch;
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  /** Hits of all term lists, by list. Inside links, addresses and handles only entries that look like one. */
  get terms(): readonly (readonly Hit[] | undefined)[] {
    return this.#termHits().byList;
  }

  /** Numbers of the term lists that have a hit. */
  get lists(): readonly number[] {
    return this.#termHits().lists;
  }

  #termHits(): TermHits {
    this.#terms ??= findTerms(this.program.terms, this.text, this.tokens, this.machine);
    return this.#terms;
  }

  get links(): readonly Link[] {
    this.#links ??= findLinks(this.text);
    return this.#links;
  }

  get emails(): readonly Span[] {
    this.#emails ??= findEmails(this.text);
    return this.#emails;
  }

  get emoji(): readonly Span[] {
    this.#emoji ??= findEmoji(this.text);
    return this.#emoji;
  }

  get handles(): readonly Span[] {
    this.#handles ??= joinSpans(findHandles(this.text));
    return this.#handles;
  }

  get firstLine(): Span {
    this.#firstLine ??= edgeLine(this.text, false);
    return this.#firstLine;
  }

  get lastLine(): Span {
    this.#lastLine ??= edgeLine(this.text, true);
    return this.#lastLine;
  }

  /** What is not prose: links, addresses and handles, joined. */
  get machine(): readonly Span[] {
    this.#machine ??= joinSpans([...this.links, ...this.emails, ...this.handles]);
    return this.#machine;
  }

  /** Closed quotations on one line, with their marks. */
  get quotations(): readonly Span[] {
    this.#quotations ??= findQuotations(this.text);
    return this.#quotations;
  }

  get sentences(): readonly number[] {
    this.#sentences ??= sentenceEnds(this.text);
    return this.#sentences;
  }

  get lines(): readonly number[] {
    this.#lines ??= lineEnds(this.text);
    return this.#lines;
  }

  /** Parts of a thread; one for a single post. */
  get parts(): readonly Span[] {
    this.#parts ??= this.draft.parts ?? findParts(this.text);
    return this.#parts;
  }

  /** Language versions of one post; none when it is in one language. */
  get versions(): readonly Version[] {
    this.#versions ??= findVersions(this.draft, joinSpans([...this.machine, ...hashtag(this)]));
    return this.#versions;
  }

  /** The alternative texts of what is attached, in order, each as a draft of its own. */
  get alts(): readonly Reading[] {
    this.#alts ??= (this.draft.media ?? []).map(
      ({ alt = '' }) => new Reading(this.program, { text: alt, segments: [] }, this.context),
    );
    return this.#alts;
  }

  /** Language of the segment that holds `offset`; `und` in a gap or when the detector is not sure. */
  langAt(offset: number): string {
    const { segments } = this.draft;
    const segment = segments[firstFrom(segments, offset + 1) - 1];
    return segment?.sure && offset < segment.end ? segment.lang : 'und';
  }
}
