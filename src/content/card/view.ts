/** The card itself, as elements: built from texts, never from markup. */
import type { Card } from '../../protocol/link.ts';
import { copyText } from '../../ui/copy-text.ts';
import { icons } from '../../ui/icons.ts';
import { directionOf } from '../../ui/text/language.ts';

export interface CardActs {
  fix(fix: string): void;
  keep(): void;
  explain(): void;
}

const svg = 'http://www.w3.org/2000/svg';

/** Milliseconds that "Copied" stays. */
const moment = 2000;

/** Milliseconds within which a press was meant for what stood there before. */
const surprise = 250;

/** Fills the card anew. Buttons act on the person's own presses only. */
export function fillCard(element: HTMLElement, card: Card, acts: CardActs): void {
  const { words } = card;
  const shownAt = performance.now();
  const button = (kind: string, text: string, press: () => void, label?: string) => {
    const made = make('button', kind, text);
    made.type = 'button';
    if (label) made.ariaLabel = label;
    made.addEventListener('click', (event) => {
      // A key has no moment in which the card comes under it.
      const isMeant = event.detail === 0 || performance.now() - shownAt > surprise;
      if (event.isTrusted && isMeant) press();
    });
    return made;
  };
  const fixes = card.fixes.map(({ fix, shown, label }) => {
    const row = make('div', 'fix');
    const after = make('bdi', 'draft', shown.text);
    after.dir = 'auto';
    if (shown.lang) after.lang = shown.lang;
    row.append(
      after,
      button('main', words.replace, () => acts.fix(fix), label),
    );
    return row;
  });
  const copies = card.copies.map(({ label, text }) => {
    // One of several stands in a line of its own.
    const kind = card.copies.length > 1 ? 'quiet line' : 'quiet';
    const made = button(kind, label, () => void copy(made, label, text, words));
    return made;
  });
  const row = make('div', 'acts');
  row.append(
    ...copies,
    button('quiet', words.why, acts.explain),
    button('quiet', words.leave, acts.keep, words.leaveLabel),
  );
  element.lang = card.lang;
  element.dir = directionOf(card.lang);
  element.className = `card ${card.level}`;
  element.ariaLabel = `${card.title}. ${card.message.text}`;
  element.replaceChildren(levelLine(card), message(card), ...fixes, ...advice(card), row);
}

function levelLine({ level, title }: Card): HTMLElement {
  const line = make('p', 'level');
  const drawing = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', icons[level]);
  drawing.append(path);
  line.append(drawing, make('b', '', title));
  return line;
}

function message({ message: { text, lang } }: Card): HTMLElement {
  const line = make('p', 'message', text);
  line.dir = 'auto';
  if (lang) line.lang = lang;
  return line;
}

function advice({ advice: given }: Card): HTMLElement[] {
  if (!given) return [];
  const prose = make('p', 'advice');
  prose.lang = given.lang;
  prose.dir = 'auto';
  prose.append(
    ...given.pieces.map((piece, index) => (index % 2 === 1 ? make('q', 'draft', piece) : piece)),
  );
  return [prose];
}

async function copy(
  button: HTMLElement,
  label: string,
  text: string,
  { copied, notCopied }: Card['words'],
): Promise<void> {
  button.textContent = (await copyText(text)) ? copied : notCopied;
  setTimeout(() => {
    button.textContent = label;
  }, moment);
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.textContent = text;
  return element;
}
