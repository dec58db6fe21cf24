/** Rules over the parts of a thread, and how hard a text is to read. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { readingGrade } from '../../src/core/text/reading-grade.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { findingsOf, flaggedBy, packOf, ruleOf } from './try.ts';

describe('parts', () => {
  test('each part is measured for itself', () => {
    const more = { expect: { measure: 'words', max: 3 } } as const;
    const thread = 'Un deux trois\n---\nOne two three four\n----\n\nواحد اثنان';
    expect(flaggedBy({ is: 'part' }, thread, more)).toEqual(['One two three four']);
    expect(flaggedBy({ is: 'part' }, 'Un — deux --- trois', more)).toEqual([]);
  });

  test('the caller may say where the parts are', () => {
    const { program } = compile([packOf([ruleOf({ is: 'part' }, { expect: { max: 1 } })])]);
    const parts = [
      { start: 0, end: 2 },
      { start: 3, end: 7 },
    ];
    const draft = { text: 'Un deux', segments: [], parts };
    expect(check(program, draft, { now: 0 })).toMatchObject([{ start: 3, end: 7 }]);
  });

  test('the scope thread: only in a draft of several parts', () => {
    const rule = ruleOf({ terms: ['suite', 'continued'] }, { where: { scope: ['thread'] } });
    expect(findingsOf([rule], 'La suite\n---\ncontinued')).toHaveLength(2);
    expect(findingsOf([rule], 'La suite, continued')).toEqual([]);
  });
});

describe('reading grade', () => {
  const easy =
    'We are here to help you. Come and see us at nine. The door is open. You can ask us for a new form. Thank you all.';
  const hard =
    'Notwithstanding the aforementioned considerations, interministerial consultations concerning multilateral ' +
    'development cooperation instruments necessitate comprehensive organisational restructuring, particularly ' +
    'regarding intergovernmental accountability mechanisms.';
  const facile =
    'Nous sommes là pour vous aider. Venez nous voir à neuf heures. La porte est ouverte. Il y a du thé pour vous et vos amis.';
  const difficile =
    'Nonobstant les considérations susmentionnées, les consultations interministérielles relatives aux instruments ' +
    'multilatéraux de coopération nécessitent une restructuration organisationnelle approfondie, particulièrement en ' +
    'matière de responsabilisation intergouvernementale.';

  test.each([
    ['en', easy, hard],
    ['fr', facile, difficile],
  ])('%s: hard texts are flagged and easy ones are not', (_, low, high) => {
    const more = { expect: { measure: 'grade', max: 16 } } as const;
    expect(flaggedBy({ is: 'text' }, high, more)).toEqual([high]);
    expect(flaggedBy({ is: 'text' }, low, more)).toEqual([]);
  });

  test('says nothing of a few words, nor of a script that it does not fit', () => {
    expect(readingGrade('Interministerial consultations notwithstanding.')).toBeNull();
    expect(readingGrade('تستضيف سفارة كندا في تونس '.repeat(10))).toBeNull();
    expect(readingGrade(easy)).toBeLessThan(6);
  });
});
