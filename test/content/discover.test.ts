// @vitest-environment happy-dom
/** What has the focus and what is typed in is told, in open shadow roots too, and no longer once the signal has aborted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../src/content/discover.ts';

let life: AbortController;
let met: (string | null)[];

function start() {
  discover((element) => met.push(element?.id ?? null), life.signal);
}

beforeEach(() => {
  life = new AbortController();
  met = [];
  document.body.innerHTML =
    '<textarea id="a"></textarea><div id="b" contenteditable="true"><p id="p"></p></div><button id="c"></button>';
});
afterEach(() => life.abort());

const tell = (target: Element | null | undefined, type = 'focusin') =>
  target?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

describe('discover', () => {
  it('meets each element that takes the focus or is typed in, and nothing before', () => {
    start();
    expect(met).toEqual([]);
    tell(document.getElementById('a'));
    tell(document.getElementById('p'), 'input');
    tell(document.getElementById('c'));
    expect(met).toEqual(['a', 'p', 'c']);
  });

  it('meets the element that has the focus already', () => {
    document.getElementById('a')?.focus();
    start();
    expect(met).toEqual(['a']);
  });

  it('hears focus that moves within a shadow root, which stays inside it', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea id="d"></textarea><textarea id="e"></textarea>';
    start();
    tell(root.getElementById('d'));
    root
      .getElementById('e')
      ?.dispatchEvent(new Event('focusin', { bubbles: true, composed: false }));
    expect(met).toContain('d');
    expect(met.at(-1)).toBe('e');
  });

  it('is deaf once the signal has aborted', () => {
    start();
    life.abort();
    tell(document.getElementById('a'));
    expect(met).toEqual([]);
  });
});
