/** From a draft to its findings: languages first, then the check; answers to a draft that has changed are dropped. */
import type { Context, Draft, Segment } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Count } from '../core/text/counting.ts';
import type { LinkedDraft } from '../protocol/link.ts';
import type { BilingualClient } from './bilingual-client.ts';
import type { CheckClient, RuleAside } from './check-client.ts';
import { countIn } from './networks.ts';
import { findingsIn, segmentsIn, type Whole, wholeOf } from './whole-thread.ts';

/** What is known of one version of the draft. */
export interface Report {
  readonly draft: LinkedDraft;
  readonly segments: readonly Segment[];
  /** The thread that the draft is a part of, as one text; the draft itself where there is none. */
  readonly whole: Draft;
  readonly findings: readonly Finding[];
  /** Null for a network without a known limit. */
  readonly count: Count | null;
  /** Rules that were left out. */
  readonly aside: readonly RuleAside[];
}

interface Parts {
  readonly check: Pick<CheckClient, 'check'>;
  readonly bilingual: Pick<BilingualClient, 'segments'>;
  /** Null while it is not known what is in force: the draft is checked once it is. */
  readonly circumstances: (draft: LinkedDraft) => Context | null;
  readonly onReport: (report: Report) => void;
  /** The check of this draft was stopped, or could not be made; the last report stays the best there is. */
  readonly onFailure: (outcome: 'overrun' | 'lost') => void;
}

/**
 * Milliseconds to wait for the languages of a draft before it is checked without. The first report does not wait: the
 * worker may have to start, and there is no finding on screen yet that would go and come again.
 */
const patience = 250;

export class Pipeline {
  #latest: LinkedDraft | null = null;
  #hasReported = false;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Takes a draft; null when there is no composer. What is under way for an older one is dropped. */
  submit(draft: LinkedDraft | null): void {
    this.#latest = draft;
    if (draft) void this.#run(draft);
  }

  /** Checks the last draft again, because the guidelines or the mission changed. */
  repeat(): void {
    this.submit(this.#latest && { ...this.#latest });
  }

  async #run(draft: LinkedDraft): Promise<void> {
    // Nothing is asked for before: the worker of the languages would start beside that of the check, and slow it down.
    if (!this.#parts.circumstances(draft)) return;
    const whole = wholeOf(draft);
    const unsure = [unsureSegment(whole.text, draft.lang)];
    const detected = this.#parts.bilingual.segments(whole.text, draft.lang).catch(() => unsure);
    const early = await Promise.race([detected, nothingAfter(this.#hasReported ? patience : 0)]);
    if (early) return this.#check(draft, whole, early);
    // Better checked without knowing the language than late; and again once it is known.
    await this.#check(draft, whole, unsure);
    await this.#check(draft, whole, await detected);
  }

  async #check(draft: LinkedDraft, whole: Whole, all: readonly Segment[]): Promise<void> {
    if (draft !== this.#latest) return;
    const context = this.#parts.circumstances(draft);
    if (!context) return;
    const { text, parts } = whole;
    const { media } = draft;
    const outcome = await this.#parts.check.check({ text, segments: all, parts, media }, context);
    if (draft !== this.#latest || outcome === 'superseded') return;
    if (outcome === 'overrun' || outcome === 'lost') return this.#parts.onFailure(outcome);
    const findings = findingsIn(outcome.findings, whole);
    const segments = segmentsIn(all, whole);
    const count = countIn(draft, context.sites ?? [], draft.text);
    this.#hasReported = true;
    this.#parts.onReport({
      draft,
      segments,
      whole: { text, segments: all },
      findings,
      count,
      aside: outcome.aside,
    });
  }
}

/** The whole text as one segment of the language that the composer declares, unsure. */
function unsureSegment(text: string, lang: string | undefined): Segment {
  return { start: 0, end: text.length, lang: lang?.split('-')[0] ?? 'und', sure: false };
}

function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
