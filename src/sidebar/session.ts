/** What the sidebar does: takes drafts, has them checked, and carries out what the person asks for. */
import type { Part } from '../bilingual/layout.ts';
import type { Context } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { LinkedDraft, WriteOutcome } from '../protocol/link.ts';
import type { Place } from '../settings/schema.ts';
import type { BilingualClient } from './bilingual-client.ts';
import type { CheckClient } from './check-client.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Composer, Written } from './composer.ts';
import { followCounterpart } from './counterpart.ts';
import type { Dock } from './dock.ts';
import { followParity } from './parity-lookup.ts';
import { Pipeline, type Report } from './pipeline.ts';
import { createState, type State } from './state.ts';
import { withPlaced } from './thread.ts';
import { followVariants } from './variant-lookup.ts';

export interface SessionParts {
  readonly composer: Composer;
  /** Null in a tab. */
  readonly dock: Dock | null;
  readonly check: CheckClient;
  readonly bilingual: BilingualClient;
}

/** As the content script first places it. */
const firstPlace: Place = { open: true, side: 'end', width: 360 };

export class Session {
  readonly state: State = createState();
  readonly #composer: Composer;
  readonly #dock: Dock | null;
  readonly #bilingual: BilingualClient;
  readonly #pipeline: Pipeline;

  constructor({ composer, dock, check, bilingual }: SessionParts) {
    this.#composer = composer;
    this.#dock = dock;
    this.#bilingual = bilingual;
    this.#pipeline = new Pipeline({
      check,
      bilingual,
      circumstances: (draft) => this.#circumstancesOf(draft),
      onReport: (report) => this.#takeReport(report),
      onFailure: (outcome) => {
        this.state.trouble.value = outcome === 'overrun' ? 'stopped' : 'lost';
      },
    });
    followVariants(this.state, bilingual);
    followCounterpart(this.state, bilingual);
    followParity(this.state, bilingual);
  }

  /** Takes a new reading of the draft; null when no composer has the focus. */
  takeDraft(draft: LinkedDraft | null): void {
    const { state } = this;
    const news = state.writeNews.peek();
    // The page speaks again: what became of the write is all that is not known.
    if (news?.kind === 'lost') state.writeNews.value = { kind: 'failed', text: news.text };
    if (!draft || draft.text === '') this.#forgetChoices();
    state.draft.value = draft;
    if (!draft) state.report.value = null;
    this.#pipeline.submit(draft);
  }

  /** The page was only slow: what it says of a write that was given up takes the place of what was said then. */
  takeLate(outcome: WriteOutcome): void {
    const news = this.state.writeNews.peek();
    if (news?.kind === 'lost' || news?.kind === 'failed') this.#tellOf(outcome, news.text);
  }

  /** Checks the draft again with the guidelines now in force. */
  repeat(): void {
    this.#pipeline.repeat();
  }

  /** Tries again after a worker was lost: the one that all pages share may have to be joined anew. */
  retry(): void {
    this.#bilingual.drop();
    this.repeat();
  }

  /** Applies one fix of a finding: form only, and exactly its span. */
  async replace({ start, end }: Finding, fix: string): Promise<void> {
    const draft = this.state.report.value?.draft;
    if (draft) await this.#write(draft, start, end, fix);
  }

  /**
   * Puts a laid-out text in the place of the whole draft.
   * @param made what the draft must read, since the text was made from it: what has been typed since would be lost
   */
  async insert(text: string, made: string): Promise<void> {
    const draft = this.state.draft.value;
    if (draft?.text !== made) {
      this.state.writeNews.value = { kind: 'stale' };
      return;
    }
    // Set before the draft comes back changed, so that the variants are not looked up for it.
    this.state.inserted.value = text;
    await this.#write(draft, 0, draft.text.length, text);
    if (this.state.writeNews.value) this.state.inserted.value = null;
  }

  /** Puts a message behind what the draft says, on a line of its own. */
  async append(text: string): Promise<void> {
    const before = this.state.draft.value?.text ?? '';
    const kept = before.trimEnd();
    await this.insert(kept === '' ? text : `${kept}\n\n${text}`, before);
    // It is a draft like any other, and has variants.
    this.state.inserted.value = null;
  }

  /**
   * Puts one part of a thread in the box that has the focus; the next is offered in the next box.
   * @param made what the box must hold: the draft that the thread was made from, or nothing
   */
  async placePart(parts: readonly Part[], index: number, made: string): Promise<void> {
    const text = parts[index]?.text;
    if (text === undefined) return;
    await this.insert(text, made);
    if (this.state.writeNews.value) return;
    this.state.thread.value = withPlaced(this.state.thread.value, parts, index);
  }

  /** Shows a finding no more, in this draft. */
  leave({ id }: Finding): void {
    this.state.left.value = new Set([...this.state.left.value, id]);
    this.#showMarks();
  }

  showLeft(): void {
    this.state.left.value = new Set();
    this.#showMarks();
  }

  reveal({ id }: Finding): void {
    this.state.selected.value = id;
    this.#composer.reveal(id);
  }

  /** The person selected a mark in the text. */
  select(finding: string): void {
    this.state.tab.value = 'remarks';
    this.state.showsAllNotes.value = true;
    this.state.selected.value = finding;
  }

  /** Unfolds why a finding says what it says, or folds it up again. */
  unfold({ id }: Finding, isUnfolded: boolean): void {
    const unfolded = new Set(this.state.unfolded.value);
    if (isUnfolded) unfolded.add(id);
    else unfolded.delete(id);
    this.state.unfolded.value = unfolded;
  }

  /** The person asked at a mark why; `enter` when the focus is to come here with it. */
  explain(finding: Finding, enter: boolean): void {
    this.unfold(finding, true);
    this.select(finding.id);
    if (enter) this.state.entered.value = finding.id;
  }

  /** Where the settings say that the sidebar is; null when it was never moved, and so stands where it first does. */
  startAt(place: Place | null): void {
    if (this.#dock) this.state.place.value ??= place ?? firstPlace;
  }

  /** Moves or closes the sidebar, because the person asked for it here. */
  moveTo(place: Place): void {
    this.state.place.value = place;
    this.#dock?.moveTo(place);
  }

  /** The person opened, closed, moved or resized the sidebar on the page itself. */
  takePlace(place: Place): void {
    this.state.place.value = place;
    this.#dock?.remember(place);
  }

  /** The networks to which drafts go that no network's page holds. */
  chooseNetworks(networks: readonly string[]): void {
    this.state.chosenNetworks.value = networks;
    this.#pipeline.repeat();
  }

  /** Gives the focus back to the draft. */
  leaveSidebar(): void {
    this.#composer.leave();
  }

  #circumstancesOf(draft: LinkedDraft): Context | null {
    const { active, networks, switches } = this.state;
    if (active.value === undefined) return null;
    const mission = active.value?.mission ?? null;
    return circumstancesOf(draft, mission, networks.value, Date.now(), switches.value);
  }

  async #write(draft: LinkedDraft, start: number, end: number, text: string): Promise<void> {
    this.state.writeNews.value = null;
    const expected = draft.text.slice(start, end);
    const outcome = await this.#composer.write({
      version: draft.version,
      start,
      end,
      expected,
      text,
    });
    this.#tellOf(outcome, text);
  }

  #tellOf(outcome: Written, text: string): void {
    const { writeNews } = this.state;
    if (outcome === 'done') writeNews.value = null;
    else writeNews.value = outcome === 'stale' ? { kind: 'stale' } : { kind: outcome, text };
  }

  #takeReport(report: Report): void {
    this.state.report.value = report;
    this.state.trouble.value = null;
    this.#showMarks();
  }

  #showMarks(): void {
    const version = this.state.report.value?.draft.version;
    if (version === undefined) return;
    const marks = this.state.shown.value.map(({ id, start, end, level }) => ({
      finding: id,
      start,
      end,
      level,
    }));
    this.#composer.showMarks(version, marks);
  }

  #forgetChoices(): void {
    this.state.left.value = new Set();
    this.state.ticked.value = new Set();
    this.state.showsAllNotes.value = false;
    this.state.edits.value = new Map();
    this.state.withheld.value = new Set();
    this.state.twinSource.value = null;
  }
}
