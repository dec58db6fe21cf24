/** The small button beside the composer: how many remarks, the highest level by shape, and the sidebar on a press. */
import type { Level } from '../core/rule.ts';
import type { Mark } from '../protocol/link.ts';
import { icons } from '../ui/icons.ts';
import type { Box } from './layout/box.ts';
import { type Corner, cornersBy, covers, isInSight } from './layout/button-place.ts';
import { buttonLabel, formatCount, language } from './words.ts';

const ranks: readonly Level[] = ['note', 'caution', 'serious'];
const svg = 'http://www.w3.org/2000/svg';

export class Button {
  readonly element = document.createElement('button');
  readonly #count = document.createElement('span');
  readonly #level = document.createElementNS(svg, 'svg');
  readonly #path = document.createElementNS(svg, 'path');
  #marks: readonly Mark[] = [];
  #isOpen = false;
  /** What it says; after most keys that is what it said before. */
  #written = '';
  /** Which of the places beside the editor is in use. */
  #place = -1;

  constructor(press: () => void, signal: AbortSignal) {
    const letter = document.createElement('span');
    letter.className = 'letter';
    this.#level.setAttribute('viewBox', '0 0 16 16');
    this.#level.append(this.#path);
    this.element.type = 'button';
    this.element.className = 'button';
    this.element.lang = language;
    this.element.hidden = true;
    this.element.append(letter, this.#level, this.#count);
    // The focus and the caret stay in the editor.
    this.element.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.element.addEventListener('click', (event) => event.isTrusted && press(), { signal });
    this.#write();
  }

  show(marks: readonly Mark[], isOpen: boolean): void {
    this.#marks = marks;
    this.#isOpen = isOpen;
    this.#write();
  }

  /** Looks for the best place anew at the next `follow`. */
  settle(): void {
    this.#place = -1;
  }

  /** Goes where the editor is; hidden while its visible part is empty. */
  follow(visible: Box, dock: Box | null, rtl: boolean): void {
    this.element.hidden = visible.left >= visible.right || visible.top >= visible.bottom;
    if (this.element.hidden) return;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const size = { width, height };
    const view = { width: innerWidth, height: innerHeight };
    const corners = cornersBy(visible, size, rtl);
    const isFit = (corner: Corner | undefined) => corner && isInSight(corner, size, view, dock);
    if (!isFit(corners[this.#place])) this.#place = this.#choose(corners, isFit);
    const corner = corners[this.#place] ?? {
      left: rtl ? 8 : view.width - width - 8,
      top: view.height - height - 8,
    };
    this.element.style.left = `${Math.round(corner.left)}px`;
    this.element.style.top = `${Math.round(corner.top)}px`;
  }

  /** The first place that covers nothing, else the first that covers only text; −1 when there is none. */
  #choose(corners: readonly Corner[], isFit: (corner: Corner) => boolean | undefined): number {
    const { width, height } = this.element.getBoundingClientRect();
    // The button itself must not be what stands at its place.
    this.element.style.pointerEvents = 'none';
    const found = corners.map((corner) => (isFit(corner) ? covers(corner, { width, height }) : 2));
    this.element.style.pointerEvents = '';
    const free = found.indexOf(0);
    return free >= 0 ? free : found.indexOf(1);
  }

  #write(): void {
    const worst = ranks.findLast((level) => this.#marks.some((mark) => mark.level === level));
    const count = this.#marks.length;
    const written = `${worst} ${count} ${this.#isOpen}`;
    if (written === this.#written) return;
    this.#written = written;
    this.#level.toggleAttribute('hidden', !worst);
    this.#level.setAttribute('class', `level ${worst ?? ''}`);
    if (worst) this.#path.setAttribute('d', icons[worst]);
    this.#count.textContent = worst ? formatCount(count) : '';
    this.#count.hidden = !worst;
    this.element.setAttribute('aria-label', buttonLabel(count, worst ?? null, this.#isOpen));
    this.element.ariaExpanded = String(this.#isOpen);
  }
}
