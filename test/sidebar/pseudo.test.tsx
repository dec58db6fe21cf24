// @vitest-environment happy-dom
/** With every string of the interface between brackets, whatever stands outside them was written into the code. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/ui/text/entry.ts';
import { findingOf } from './program.ts';
import { press, Rig } from './rig.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/pack-store.ts', () => ({ readPacks: async () => [] }));
vi.mock('../../src/ui/text/strings.ts', async (original) => {
  const real = await original<typeof import('../../src/ui/text/strings.ts')>();
  const bracket = (text: string) => `⟦${text}⟧`;
  return {
    ...real,
    entryOf: (...wanted: Parameters<typeof real.entryOf>): Entry => {
      const entry = real.entryOf(...wanted);
      return typeof entry === 'string' ? bracket(entry) : { other: bracket(entry.other) };
    },
  };
});

afterEach(() => render(null, document.body));

/** What is read on the page and was neither a string of ours nor came from a draft, a pack or a mission. */
function foreignWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isData = node.parentElement?.closest(
      '.draft, bdi, .finding-message, .why p, .why dd, .chosen',
    );
    if (!isData) found.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
    found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '');
  }
  const isOurs = /^\s*⟦[\s\S]*⟧\s*$/;
  return found.filter((text) => /\p{L}/u.test(text) && !isOurs.test(text));
}

test('no words are written into the components of the sidebar', async () => {
  const rig = await Rig.open([{ site: 'x', handle: 'CanEmb' }]);
  expect(foreignWords()).toEqual([]);
  rig.findings = [
    findingOf('a', { level: 'serious', fixes: ['b'], start: 0, end: 4 }),
    ...Array.from({ length: 4 }, (_, i) => findingOf(`n${i}`, { level: 'note', start: 5, end: 9 })),
  ];
  await rig.write('some words', { media: [{ kind: 'video' }] });
  for (const name of ['⟦Why', '⟦Ask', '⟦Tell', '⟦Crisis and']) await press(name);
  expect(document.querySelectorAll('.finding')).not.toHaveLength(0);
  expect(foreignWords()).toEqual([]);
  rig.findings = [];
  await rig.write('nothing', { version: 2 });
  expect(foreignWords()).toEqual([]);
});
