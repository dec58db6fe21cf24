/** The card at a mark: asked of the frame when the person comes to the mark, shown by its words, gone when they leave. */
import type { Card } from '../../protocol/link.ts';
import { directionOf } from '../../ui/text/language.ts';
import type { Box } from '../layout/box.ts';
import type { Size } from '../layout/dock-layout.ts';
import { windowsAround } from '../layout/frames.ts';
import { isSeen } from '../seen.ts';
import { Announcer } from './announcer.ts';
import { hearCardKeys } from './keys.ts';
import { placeCard } from './place.ts';
import { fillCard } from './view.ts';

/** How the person came to the mark. */
export type Arrival = 'pointer' | 'caret' | 'step';

/** What the card asks of the rest. */
export interface CardParts {
  readonly root: ShadowRoot;
  readonly editor: HTMLElement;
  /** Where the words of a finding show, line by line; empty when nothing of them does. */
  linesOf(finding: string): readonly Box[];
  /** What the card should leave free. */
  obstacles(): readonly Box[];
  ask(finding: string): void;
  /** `isSeen` when nothing lay over the card that was pressed. */
  fix(finding: string, fix: string, isSeen: boolean): void;
  keep(finding: string): void;
  explain(finding: string, byKeyboard: boolean): void;
  /** Gives the focus back to the exact caret. */
  leave(): Promise<void>;
}

interface Wanted {
  readonly finding: string;
  readonly arrival: Arrival;
}

export class MarkCard {
  readonly #element = document.createElement('div');
  readonly #parts: CardParts;
  readonly #announcer: Announcer;
  #wanted: Wanted | null = null;
  #card: Card | null = null;
  #size: Size = { width: 0, height: 0 };
  #hasToldKeys = false;

  /** Leaves the root when the signal aborts. */
  constructor(parts: CardParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#element.role = 'dialog';
    this.#element.hidden = true;
    // The focus and the caret stay in the editor.
    this.#element.addEventListener('mousedown', (event) => event.preventDefault());
    parts.root.append(this.#element);
    this.#announcer = new Announcer(parts.root, signal);
    hearCardKeys(this, windowsAround(parts.editor), signal);
    signal.addEventListener('abort', () => this.#element.remove(), { once: true });
  }

  /** Comes to a mark; no effect when the card there is open already. */
  open(finding: string, arrival: Arrival): void {
    const isOpen = this.#wanted?.finding === finding;
    if (isOpen && arrival !== 'step') return;
    this.close(this.focused() !== null);
    this.#wanted = { finding, arrival };
    this.#parts.ask(finding);
  }

  /** The frame's answer. */
  show(card: Card): void {
    if (card.finding !== this.#wanted?.finding) return;
    this.#card = card;
    if (this.#wanted.arrival !== 'pointer') this.#announce(card);
    if (this.#parts.linesOf(card.finding).length === 0) return;
    const { finding } = card;
    fillCard(this.#element, card, {
      fix: (fix) => this.#fix(finding, fix),
      keep: () => this.#act(() => this.#parts.keep(finding)),
      explain: () => this.#explain(finding),
    });
    this.#element.hidden = false;
    this.#element.style.cssText = '';
    const { width, height } = this.#element.getBoundingClientRect();
    this.#size = { width, height };
    this.follow();
  }

  /** Goes where the words went; closes when they do not show any more. */
  follow(): void {
    if (!this.element || !this.#wanted || !this.#card) return;
    const [first, ...others] = this.#parts.linesOf(this.#wanted.finding);
    if (!first) {
      this.close(this.focused() !== null);
      return;
    }
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const rtl = directionOf(this.#card.lang) === 'rtl';
    const place = placeCard([first, ...others], this.#size, view, this.#parts.obstacles(), rtl);
    const { left, top, height } = place;
    this.#element.style.cssText = `left:${left}px;top:${top}px;max-height:${height}px`;
  }

  close(back: boolean): void {
    this.#wanted = null;
    this.#card = null;
    this.#announcer.hush();
    if (this.#element.hidden) return;
    if (back) void this.#parts.leave();
    this.#element.hidden = true;
    this.#element.replaceChildren();
  }

  /** The finding that the person is at, and how they came there; null when at none. */
  get at(): Wanted | null {
    return this.#wanted;
  }

  /** For the keys. */
  get element(): HTMLElement | null {
    return this.#element.hidden ? null : this.#element;
  }

  get takesTab(): boolean {
    return this.#wanted?.arrival === 'step';
  }

  focused(): Element | null {
    const { activeElement } = this.#parts.root;
    return activeElement && this.#element.contains(activeElement) ? activeElement : null;
  }

  /** Whether a point of the viewport is on the card. */
  covers(x: number, y: number): boolean {
    if (!this.element) return false;
    const { left, top, right, bottom } = this.#element.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  #announce({ words, lang }: Card): void {
    const isFirst = this.takesTab && !this.#hasToldKeys;
    this.#hasToldKeys ||= this.takesTab;
    this.#announcer.say(isFirst ? `${words.aloud} ${words.keys}` : words.aloud, lang);
  }

  /** The focus is in the editor before anything is written there. */
  async #act(act: () => void): Promise<void> {
    const isInside = this.focused() !== null;
    if (isInside) await this.#parts.leave();
    this.close(false);
    act();
  }

  async #fix(finding: string, fix: string): Promise<void> {
    const isPressed = await isSeen(this.#element, this.#parts.root);
    await this.#act(() => this.#parts.fix(finding, fix, isPressed));
  }

  #explain(finding: string): void {
    const isInside = this.focused() !== null;
    this.close(false);
    this.#parts.explain(finding, isInside);
  }
}
