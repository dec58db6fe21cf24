/** The words of the button, in the three languages of the interface. */
import { afterEach, describe, expect, it, vi } from 'vitest';

async function labelIn(languages: string[], count: number, isOpen = false): Promise<string> {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  const { buttonLabel } = await import('../../src/content/words.ts');
  return buttonLabel(count, count > 0 ? 'serious' : null, isOpen);
}

describe('the label of the button', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    [['en-GB'], 0, 'Attaché: no remarks. Open the sidebar'],
    [['en-GB'], 1, 'Attaché: 1 remark, highest level: serious. Open the sidebar'],
    [
      ['de', 'fr-CH'],
      3,
      'Attaché\u00A0: 3 remarques, au plus haut niveau\u00A0: sérieux. Ouvrir le panneau',
    ],
    [['fr'], 0, 'Attaché\u00A0: aucune remarque. Ouvrir le panneau'],
    [['ar-TN'], 2, 'Attaché: ملاحظتان، أعلى مستوى: مهم. فتح الشريط الجانبي'],
    [['ar-TN'], 5, 'Attaché: 5 ملاحظات، أعلى مستوى: مهم. فتح الشريط الجانبي'],
    [['pt'], 2, 'Attaché: 2 remarks, highest level: serious. Open the sidebar'],
  ])('%j, %i', async (languages, count, label) => {
    expect(await labelIn(languages, count)).toBe(label);
  });

  it('says what a press would do', async () => {
    expect(await labelIn(['en'], 0, true)).toMatch(/Close the sidebar$/);
  });
});
