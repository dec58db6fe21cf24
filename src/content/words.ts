/** The few words that content draws itself; the frame has its own. */
import type { Level } from '../core/rule.ts';
import { type Entry, fillEntry, formatNumber } from '../ui/text/entry.ts';
import { chooseLanguage, type InterfaceLanguage } from '../ui/text/language.ts';

type Key = 'none' | 'remarks' | Level | 'open' | 'close' | 'resize';

const words: Readonly<Record<InterfaceLanguage, Readonly<Record<Key, Entry>>>> = {
  en: {
    none: 'Attaché: no remarks.',
    remarks: { one: 'Attaché: {count} remark,', other: 'Attaché: {count} remarks,' },
    note: 'highest level: note.',
    caution: 'highest level: caution.',
    serious: 'highest level: serious.',
    open: 'Open the sidebar',
    close: 'Close the sidebar',
    resize: 'Width of the sidebar',
  },
  fr: {
    none: 'Attaché\u00A0: aucune remarque.',
    remarks: {
      one: 'Attaché\u00A0: {count} remarque,',
      other: 'Attaché\u00A0: {count} remarques,',
    },
    note: 'au plus haut niveau\u00A0: à noter.',
    caution: 'au plus haut niveau\u00A0: prudence.',
    serious: 'au plus haut niveau\u00A0: sérieux.',
    open: 'Ouvrir le panneau',
    close: 'Fermer le panneau',
    resize: 'Largeur du panneau',
  },
  ar: {
    none: 'Attaché: لا ملاحظات.',
    remarks: {
      one: 'Attaché: ملاحظة واحدة،',
      two: 'Attaché: ملاحظتان،',
      few: 'Attaché: {count} ملاحظات،',
      other: 'Attaché: {count} ملاحظة،',
    },
    note: 'أعلى مستوى: للعلم.',
    caution: 'أعلى مستوى: تنبيه.',
    serious: 'أعلى مستوى: مهم.',
    open: 'فتح الشريط الجانبي',
    close: 'إغلاق الشريط الجانبي',
    resize: 'عرض الشريط الجانبي',
  },
};

/** Content cannot read the settings; it speaks the language of the browser. */
export const language: InterfaceLanguage = chooseLanguage('auto', navigator.languages);

/** The text of a key, with its number if it has one. */
export function say(key: Key, count = 0): string {
  return fillEntry(words[language][key], { count }, language);
}

/** What the button says to a screen reader: how many remarks, the highest level, what a press does. */
export function buttonLabel(count: number, worst: Level | null, isOpen: boolean): string {
  const found = worst ? `${say('remarks', count)} ${say(worst)}` : say('none');
  return `${found} ${say(isOpen ? 'close' : 'open')}`;
}

/** What the button shows has room for two digits. */
const mostShown = 99;

/** The number on the button: `99+` from a hundred. */
export function formatCount(count: number): string {
  return formatNumber(Math.min(count, mostShown), language) + (count > mostShown ? '+' : '');
}
