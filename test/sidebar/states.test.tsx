/** What the sidebar shows in each state, as a person reads it. */
// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Variant } from '../../src/bilingual/variant.ts';
import type { CompiledRule } from '../../src/core/program.ts';
import { emptyProgram, findingOf } from './program.ts';
import { press, Rig, shown, typeInto } from './rig.tsx';
import { segmentOf } from './segment.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/pack-store.ts', () => ({ readPacks: async () => [] }));

function variantOf(targets: readonly string[], text: string): Variant {
  let start = 0;
  const segments = text.split('\n').map((source, i) => {
    const end = start + source.length;
    const segment = segmentOf(source, { start, end, gap: '\n', target: targets[i] ?? '' });
    start = end + 1;
    return segment;
  });
  return { from: 'fr', to: 'en-CA', segments };
}

describe('the sidebar', () => {
  let rig: Rig;
  let lang: string;

  beforeEach(async () => {
    lang = 'en';
    rig = await Rig.open();
    rig.languageOf = () => lang;
  });
  afterEach(() => render(null, document.body));

  test('waits for a composer, then for words, and claims nothing before', async () => {
    expect(shown()).toContain('Place the cursor in the box');
    await rig.write('');
    expect(shown()).toContain('Remarks appear here as you type');
    expect(shown()).not.toContain('Nothing found');
  });

  test('says calmly that nothing was found', async () => {
    await rig.write('Thank you to everyone who came.');
    expect(shown()).toContain('The guidelines in force have no remark on this draft');
    expect(document.querySelectorAll('li[data-finding]')).toHaveLength(0);
  });

  test('shows level, axis, words, message and pack of a finding', async () => {
    rig.findings = [findingOf('a', { level: 'serious', axes: ['security'], start: 4, end: 8 })];
    await rig.write('She must go');
    const card = document.querySelector('li[data-finding="a"][data-level="serious"]');
    expect(card?.textContent).toContain('Serious');
    expect(card?.textContent).toContain('Message of a');
    expect(card?.querySelector('mark')?.textContent).toBe('must');
    expect(document.querySelector('[data-axis="security"]')?.textContent).toContain('Serious');
    expect(document.querySelector('[data-axis="diplomatic"]')?.textContent).toContain(
      'Nothing found',
    );
    expect(shown()).not.toContain('Reason of a');
    await press('Why');
    expect(card?.textContent).toContain('Reason of a');
    expect(card?.textContent).toContain('Common guidelines');
  });

  test('names every pack that speaks of the same words, with its level', async () => {
    const own = { pack: 'org.example.common', rule: 'rule.a', level: 'serious' } as const;
    const other = { pack: 'org.example.mission', rule: 'x', level: 'note' } as const;
    rig.findings = [findingOf('a', { level: 'serious', says: [own, other] })];
    await rig.write('some words');
    await press('Why');
    expect(shown()).toContain('org.example.mission · Note');
    // Once beside the finding, and once among the packs in force.
    expect(shown().match(/Common guidelines/g)).toHaveLength(2);
    expect(document.querySelector('.foot')?.textContent).toContain('Common guidelines');
  });

  test('names a rule set aside, its pack and the reason, and keeps the findings of the others', async () => {
    const slow = { ...findingOf('slow'), find: { kind: 'any', of: [] } } as unknown as CompiledRule;
    await rig.putInForce({ program: { ...emptyProgram, rules: [slow] } });
    rig.findings = [findingOf('a')];
    rig.aside = [{ rule: 'org.example.common/rule.slow', reason: 'slow' }];
    await rig.write('some words');
    expect(shown()).toContain('“Title of slow” (Common guidelines)');
    expect(shown()).toContain('took too long');
    expect(document.querySelectorAll('li[data-finding]')).toHaveLength(1);
    await act(() => {
      rig.session.state.language.value = 'fr';
    });
    expect(document.body.textContent).toContain(
      '«\u00a0Title of slow\u00a0» (Lignes directrices communes)',
    );
    expect(shown()).toContain('trop de temps');
  });

  test('keeps the element of a finding while the draft around it changes', async () => {
    rig.findings = [findingOf('a', { start: 4, end: 8 })];
    await rig.write('She must go');
    const card = document.querySelector('li[data-finding="a"]');
    rig.findings = [
      findingOf('b', { start: 0, end: 3, level: 'serious' }),
      findingOf('a', { start: 5, end: 9 }),
    ];
    await rig.write('They must go');
    expect(document.querySelector('li[data-finding="a"]')).toBe(card);
  });

  test('applies a fix at its span, and offers a copy when it could not be verified', async () => {
    rig.findings = [findingOf('a', { start: 4, end: 8, fixes: ['should'] })];
    await rig.write('She must go');
    rig.outcome = 'failed';
    await press('Replace');
    expect(rig.changes).toMatchObject([{ start: 4, end: 8, expected: 'must', text: 'should' }]);
    expect(document.querySelector('.unwritten')?.textContent).toContain('should');
    await press('Dismiss');
    expect(document.querySelector('.unwritten')).toBeNull();
  });

  test('says aloud that a fix was not written', async () => {
    rig.findings = [findingOf('a', { start: 4, end: 8, fixes: ['should'] })];
    await rig.write('She must go');
    rig.outcome = 'stale';
    await press('Replace');
    const spoken = () => document.querySelector('[role="status"]')?.textContent;
    await vi.waitFor(() => expect(spoken()).toContain('Nothing was written'), { timeout: 5000 });
  });

  test('hides what is left as it is, and brings it back', async () => {
    rig.findings = [findingOf('a')];
    await rig.write('She must go');
    await press('Leave it');
    expect(document.querySelector('li[data-finding]')).toBeNull();
    expect(shown()).toContain('1 passage left as it is');
    await press('Show again');
    expect(document.querySelectorAll('li[data-finding]')).toHaveLength(1);
  });

  test('says that there are no rules for a language', async () => {
    lang = 'de';
    await rig.write('Guten Tag aus Tunis');
    expect(shown()).toContain('No rules for German');
  });

  test('says which pack lost rules, and when none is in force', async () => {
    await rig.changePack({ setAside: [{ place: 'rules[0]', reason: 'unreadable' }] });
    expect(shown()).toContain('1 part of “Common guidelines” could not be used');
    await rig.putInForce(null);
    expect(shown()).toContain('No guidelines in force');
  });

  test('claims nothing of a draft when every pack is turned off', async () => {
    await rig.write('She goes tomorrow');
    expect(shown()).toContain('Nothing found');
    await rig.putInForce({ packs: [] });
    expect(shown()).toContain('No guidelines in force');
    expect(shown()).not.toContain('Nothing found');
    expect(shown()).not.toContain('No rules for');
  });

  test('says that a check was stopped, while the last findings stay', async () => {
    rig.findings = [findingOf('a')];
    await rig.write('She must go');
    await act(() => {
      rig.session.state.trouble.value = 'stopped';
    });
    expect(shown()).toContain('could not be checked to the end');
    expect(document.querySelectorAll('li[data-finding]')).toHaveLength(1);
  });

  test('says that there is no wording, and offers nothing to insert', async () => {
    lang = 'fr';
    rig.variants = [variantOf([''], 'Une phrase inconnue.')];
    await rig.write('Une phrase inconnue.');
    await press('Variants');
    expect(shown()).toContain('No wording in the memory for this sentence');
    expect(shown()).not.toContain('Insert');
  });

  test('inserts only what has a wording, and says what is left out', async () => {
    lang = 'fr';
    rig.variants = [variantOf(['Hello.', ''], 'Bonjour.\nInconnu.')];
    await rig.write('Bonjour.\nInconnu.');
    await press('Variants');
    expect(shown()).toContain('1 sentence has no wording in English and would be left out');
    await press('Insert what is written');
    expect(rig.changes.at(-1)?.text).toBe('Bonjour.\nInconnu.\n\nHello.');
  });

  test('says that a post was inserted rather than offer it again, until the draft changes', async () => {
    lang = 'fr';
    rig.variants = [variantOf(['Hello.'], 'Bonjour.')];
    await rig.write('Bonjour.');
    await press('Variants');
    await press('Insert in the draft');
    await rig.write('Bonjour.\n\nHello.');
    expect(shown()).toContain('Inserted.');
    expect(shown()).not.toContain('Insert in the draft');
    await rig.write('Bonjour. ');
    expect(shown()).not.toContain('Inserted.');
    expect(shown()).toContain('Insert in the draft');
  });

  test('puts the person’s own wording into the post', async () => {
    lang = 'fr';
    rig.variants = [variantOf(['Hello.'], 'Bonjour.')];
    await rig.write('Bonjour.');
    await press('Variants');
    await typeInto('textarea', 'Good day.');
    await press('Insert in the draft');
    expect(rig.changes.at(-1)?.text).toBe('Bonjour.\n\nGood day.');
  });

  test('speaks Arabic from right to left fields only where the words are Arabic', async () => {
    lang = 'fr';
    rig.variants = [{ ...variantOf(['مرحبا.'], 'Bonjour.'), to: 'ar' }];
    await rig.write('Bonjour.');
    await press('Variants');
    const field = document.querySelector('textarea');
    expect([field?.dir, field?.lang]).toEqual(['rtl', 'ar']);
    expect(document.querySelector('.source')?.getAttribute('lang')).toBe('fr');
  });
});
