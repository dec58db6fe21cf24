/** All ways to come to a mark: the pointer that rests on it, the caret that enters it, the keys that go from one to the next. */
import type { Card, Mark, ToFrame } from '../../protocol/link.ts';
import type { Composer } from '../composer.ts';
import type { Box } from '../layout/box.ts';
import { pointOf, windowsAround } from '../layout/frames.ts';
import { hearMarks } from '../marks/hear.ts';
import { Painter } from '../marks/painter.ts';
import { MarkCard } from './card.ts';
import { followPointer } from './pointer.ts';
import { markFrom } from './step.ts';

export interface VisitParts {
  readonly root: ShadowRoot;
  post(message: ToFrame): void;
  /** What the card should leave free. */
  obstacles(): readonly Box[];
  /** The person saw the card on which they pressed this fix: it may be written. */
  vouch(fix: string): void;
  /** Opens the sidebar, if it is closed, where why is told; `byKeyboard` gives it the focus. */
  explain(finding: string, byKeyboard: boolean): void;
}

/** The marks of one composer and what the person does at them. */
export class Visit {
  readonly painter: Painter;
  readonly #composer: Composer;
  readonly #card: MarkCard;
  readonly #parts: VisitParts;
  /** The mark that the keys went to last, until the person moves the caret. */
  #last: Mark | null = null;

  /** Ends with the composer. */
  constructor(composer: Composer, parts: VisitParts) {
    const { post } = parts;
    this.#composer = composer;
    this.#parts = parts;
    this.painter = new Painter(composer, parts.root, () => this.#card.follow());
    this.#card = new MarkCard(
      {
        root: parts.root,
        editor: composer.editor,
        linesOf: (finding) => this.painter.boxesOf(finding),
        obstacles: parts.obstacles,
        ask: (finding) => post({ kind: 'card', finding }),
        fix: (finding, fix, isSeen) => {
          if (isSeen) parts.vouch(fix);
          post({ kind: 'fix', finding, fix });
        },
        keep: (finding) => post({ kind: 'keep', finding }),
        explain: parts.explain,
        leave: () => composer.focus(),
      },
      composer.signal,
    );
    this.#listen();
  }

  /** The frame's answer to a question for a card. */
  show(card: Card): void {
    this.#card.show(card);
  }

  /** The marks are others now: a card whose finding is gone has nothing to say. */
  checked(): void {
    const at = this.#card.at?.finding;
    const isGone = at && !this.painter.marks().some(({ finding }) => finding === at);
    if (isGone) this.#card.close(this.#card.focused() !== null);
  }

  /** Goes to the next mark, or to the one before. The caret stays where it is. */
  step(by: 1 | -1): void {
    const offset = this.#last?.start ?? this.#composer.selected()?.start ?? 0;
    const from = { finding: this.#last?.finding ?? null, offset };
    const mark = markFrom(this.painter.marks(), from, by);
    if (!mark) return;
    this.#last = mark;
    this.painter.reveal(mark.finding);
    this.#parts.post({ kind: 'selected', finding: mark.finding });
    this.#card.open(mark.finding, 'step');
  }

  #listen(): void {
    const { editor, signal } = this.#composer;
    const { host } = this.#parts.root;
    hearMarks(this.#composer, this.painter, host, {
      clicked: (finding) => {
        this.#last = null;
        if (finding) this.#parts.post({ kind: 'selected', finding });
      },
      moved: (finding) => this.#enter(finding),
    });
    const eyes = {
      at: (x: number, y: number) => this.painter.at(x, y),
      open: () => (this.#card.at?.arrival === 'pointer' ? this.#card.at.finding : null),
      isOnCard: (x: number, y: number) => this.#card.covers(x, y),
    };
    const events = {
      rested: (finding: string) => this.#card.open(finding, 'pointer'),
      left: () => this.#card.close(false),
    };
    followPointer(this.#composer, host, eyes, events);
    // What is typed, and what is pressed elsewhere, is about something else.
    const close = () => this.#card.close(false);
    editor.addEventListener('input', close, { passive: true, signal });
    const press = (event: PointerEvent) => {
      const { x, y } = pointOf(event);
      if (event.target !== host && this.painter.at(x, y) !== this.#card.at?.finding) close();
    };
    for (const each of windowsAround(editor)) {
      each.addEventListener('pointerdown', press, { capture: true, passive: true, signal });
    }
  }

  /** The caret has moved: into a mark, or to where there is none. */
  #enter(finding: string | null): void {
    this.#last = null;
    if (!finding) this.#card.close(false);
    else if (finding !== this.#card.at?.finding) {
      this.#parts.post({ kind: 'selected', finding });
      this.#card.open(finding, 'caret');
    }
  }
}
