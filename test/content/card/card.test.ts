// @vitest-environment happy-dom
/** The card at a mark: opened for what the person is at, closed by the keys, deaf to what no person did. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MarkCard } from '../../../src/content/card/card.ts';
import type { Card } from '../../../src/protocol/link.ts';

const card: Card = {
  finding: 'f',
  level: 'caution',
  lang: 'ar',
  title: 'تنبيه',
  message: { text: 'A slip <b>here</b>.', lang: 'en' },
  fixes: [{ fix: 'word', shown: { text: 'word', lang: 'en' }, label: 'Replace “wrod” by “word”' }],
  advice: null,
  copies: [],
  words: {
    replace: 'Replace',
    why: 'Why',
    leave: 'Leave it',
    leaveLabel: 'Leave it: “wrod”',
    copied: 'Copied',
    notCopied: 'Not copied',
    aloud: 'Caution: “wrod”.',
    keys: 'Tab and Escape.',
  },
};

let life: AbortController;
let root: ShadowRoot;
let editor: HTMLElement;
let lines: { left: number; top: number; right: number; bottom: number }[];
const parts = {
  ask: vi.fn(),
  fix: vi.fn(),
  keep: vi.fn(),
  explain: vi.fn(),
  leave: vi.fn(async () => {}),
};
let open: MarkCard;

beforeEach(() => {
  life = new AbortController();
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
  editor = document.body.appendChild(document.createElement('textarea'));
  lines = [{ left: 10, top: 10, right: 60, bottom: 30 }];
  open = new MarkCard(
    { root, editor, linesOf: () => lines, obstacles: () => [], ...parts },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.clearAllMocks();
});

const element = () => root.querySelector<HTMLElement>('[role="dialog"]');
const isOpen = () => element()?.hidden === false;
const said = () => root.querySelector('[role="status"]')?.textContent ?? '';

/** As the browser would send it: no script of a page can. */
function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, code: key, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  window.dispatchEvent(event);
  return event;
}

describe('the card', () => {
  it('asks for its words, and shows them once they are there', () => {
    open.open('f', 'pointer');
    expect(parts.ask).toHaveBeenCalledExactlyOnceWith('f');
    expect(isOpen()).toBe(false);
    open.show(card);
    expect(isOpen()).toBe(true);
    expect(element()).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(element()?.querySelector('.message')).toMatchObject({ lang: 'en', dir: 'auto' });
    expect(element()?.textContent).toContain('A slip <b>here</b>.');
  });

  it('does not show an answer that comes late', () => {
    open.open('f', 'pointer');
    open.close(false);
    open.show(card);
    open.open('other', 'pointer');
    open.show(card);
    expect(isOpen()).toBe(false);
  });

  it('is deaf to presses that no person made', () => {
    open.open('f', 'pointer');
    open.show(card);
    for (const button of element()?.querySelectorAll('button') ?? []) button.click();
    expect(parts.fix).not.toHaveBeenCalled();
    expect(parts.keep).not.toHaveBeenCalled();
    expect(parts.explain).not.toHaveBeenCalled();
  });

  it('is read aloud for those who came by keyboard, the keys once', () => {
    open.open('f', 'pointer');
    open.show(card);
    expect(said()).toBe('');
    open.open('f', 'step');
    open.show(card);
    expect(said()).toBe('Caution: “wrod”. Tab and Escape.');
    open.open('f', 'step');
    open.show(card);
    expect(said()).toBe('Caution: “wrod”.');
  });

  it('is read aloud, and not shown, where no mark is drawn', () => {
    lines = [];
    open.open('f', 'step');
    open.show(card);
    expect(isOpen()).toBe(false);
    expect(said()).toContain('“wrod”');
  });

  it('closes when its words are not seen any more', () => {
    open.open('f', 'pointer');
    open.show(card);
    lines = [];
    open.follow();
    expect(isOpen()).toBe(false);
  });
});

describe('its keys', () => {
  const come = (arrival: 'pointer' | 'caret' | 'step') => {
    open.open('f', arrival);
    open.show(card);
  };

  it('Escape closes it, and only it', () => {
    const page = vi.fn();
    document.addEventListener('keydown', page);
    come('pointer');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
    expect(page).not.toHaveBeenCalled();
    expect(press('Escape').defaultPrevented).toBe(false);
    document.removeEventListener('keydown', page);
  });

  it('Tab goes in after a command only', () => {
    for (const arrival of ['pointer', 'caret'] as const) {
      come(arrival);
      expect(press('Tab').defaultPrevented).toBe(false);
      expect(isOpen()).toBe(false);
    }
    come('step');
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(root.activeElement?.ariaLabel).toBe('Replace “wrod” by “word”');
  });

  it('Tab goes out again at either end, back to the caret', () => {
    come('step');
    for (let turn = 0; turn < 3; turn++) press('Tab');
    expect(root.activeElement?.ariaLabel).toBe('Leave it: “wrod”');
    press('Tab');
    expect(isOpen()).toBe(false);
    expect(parts.leave).toHaveBeenCalledOnce();
    come('step');
    press('Tab');
    press('Tab', { shiftKey: true });
    expect(parts.leave).toHaveBeenCalledTimes(2);
  });

  it('what is typed closes it and goes where it was meant to', () => {
    come('step');
    press('Shift');
    expect(isOpen()).toBe(true);
    expect(press('a').defaultPrevented).toBe(false);
    expect(isOpen()).toBe(false);
  });
});
