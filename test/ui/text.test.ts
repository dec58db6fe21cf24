/** Interface strings: complete in the three languages, with their plurals, and set as each language sets them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/core/text/limits.ts';
import { type Entry, fillEntry } from '../../src/ui/text/entry.ts';
import {
  chooseLanguage,
  directionOf,
  formatDate,
  interfaceLanguages,
  languageName,
  localized,
  missionName,
  textIn,
} from '../../src/ui/text/index.ts';
import { strings } from '../../src/ui/text/strings.ts';

type Section = Readonly<Record<string, Entry>>;
const sections = ['common', 'sidebar', 'options', 'popup'] as const;
const translations = interfaceLanguages.filter((language) => language !== 'en');

function forms(entry: Entry): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe.each(sections)('the section %s', (name) => {
  const english: Section = strings.en[name];

  test.each(translations)('has the same keys in %s as in English', (language) => {
    expect(Object.keys(strings[language][name])).toEqual(Object.keys(english));
  });

  test.each(translations)('has the same placeholders and the same plurals in %s', (language) => {
    const section: Section = strings[language][name];
    for (const [key, entry] of Object.entries(english)) {
      const other = section[key] ?? '';
      expect(typeof other, key).toBe(typeof entry);
      const wanted = [...new Set(forms(entry).flatMap(placeholders))].sort();
      const have = [...new Set(forms(other).flatMap(placeholders))].sort();
      expect(have, key).toEqual(wanted);
    }
  });

  test.each(interfaceLanguages)('has every plural category of %s', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, entry] of Object.entries(strings[language][name] as Section)) {
      if (typeof entry === 'string') continue;
      expect(Object.keys(entry).sort(), key).toEqual([...categories].sort());
    }
  });

  test('has no exclamation mark, no straight apostrophe, no empty string', () => {
    for (const language of interfaceLanguages) {
      for (const [key, entry] of Object.entries(strings[language][name] as Section)) {
        for (const form of forms(entry)) expect(form, `${language} ${key}`).toMatch(/^[^!'"]+$/);
      }
    }
  });

  test('is spaced in French as Canada spaces it', () => {
    for (const [key, entry] of Object.entries(strings.fr[name] as Section)) {
      for (const form of forms(entry)) {
        expect(form, key).not.toMatch(/[ \u00a0\u202f][;?]/);
        expect(form, key).not.toMatch(/[^\u00a0\d]:|«[^\u00a0]|[^\u00a0]»/);
      }
    }
  });
});

test.each(Object.keys(limits))('the network %s has a name', (network) => {
  expect(Object.keys(strings.en.common)).toContain(`site.${network}`);
});

/** Everything between quotation marks that could name a string: whole, or up to a `${`. */
function namesInSource(): { whole: Set<string>; starts: string[] } {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const name = '(?:common|sidebar|options|popup)\\.[\\w.-]*';
  const found = (ending: string) =>
    [...source.matchAll(new RegExp(`['\`](${name})${ending}`, 'g'))].map(([, hit]) => hit ?? '');
  return { whole: new Set(found("['`]")), starts: found('\\$\\{') };
}

test.each(sections)('every string of the section %s is used somewhere', (name) => {
  const { whole, starts } = namesInSource();
  const keys = Object.keys(strings.en[name]).map((key) => `${name}.${key}`);
  expect(keys.length).toBeGreaterThan(5);
  const unused = keys.filter(
    (key) => !whole.has(key) && !starts.some((start) => key.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

describe('filling a string', () => {
  test('chooses among the six plural forms of Arabic', () => {
    const t = textIn('ar');
    const said = [0, 1, 2, 3, 11, 100].map((count) => t('common.remarks', { count }));
    expect(new Set(said).size).toBe(6);
    expect(said[2]).toBe('ملاحظتان');
  });

  test('groups digits as each language does, in Western digits', () => {
    expect(textIn('en')('common.remarks', { count: 1240 })).toBe('1,240 remarks');
    expect(textIn('fr')('common.remarks', { count: 1240 })).toMatch(
      /^1[\u00a0\u202f]240 remarques$/,
    );
    expect(textIn('ar')('common.remarks', { count: 15 })).toBe('15 ملاحظة');
  });

  test('calls the first of a month the first in French', () => {
    expect(formatDate('2026-12-01', 'fr')).toBe('1er décembre 2026');
    expect(formatDate('2026-12-11', 'fr')).toBe('11 décembre 2026');
    expect(formatDate('2026-12-01', 'en')).toBe('December 1, 2026');
  });

  test('sets a Latin name apart in an Arabic sentence', () => {
    expect(fillEntry('من {by}', { by: '@CanEmb' }, 'ar')).toBe('من \u2068@CanEmb\u2069');
    expect(fillEntry('by {by}', { by: '@CanEmb' }, 'en')).toBe('by @CanEmb');
  });

  test('leaves a placeholder without a value to be seen', () => {
    expect(fillEntry('by {by}', {}, 'en')).toBe('by {by}');
  });
});

describe('choosing the language', () => {
  test('follows the setting, else the browser, else English', () => {
    expect(chooseLanguage('ar', ['fr-CA'])).toBe('ar');
    expect(chooseLanguage('auto', ['de-AT', 'fr-CA', 'en'])).toBe('fr');
    expect(chooseLanguage('auto', ['AR_tn'])).toBe('ar');
    expect(chooseLanguage('auto', ['de', 'arn'])).toBe('en');
    expect(chooseLanguage('auto', [])).toBe('en');
  });

  test('knows which way a language runs and what it is called', () => {
    expect(['ar', 'fa-IR', 'en', 'arn', 'fr'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
    expect(languageName('ar', 'fr')).toBe('arabe');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });

  test('falls back to English where a pack has no Arabic', () => {
    expect(localized({ en: 'a', fr: 'b' }, 'ar')).toBe('a');
    expect(localized({ en: 'a', fr: 'b', ar: 'ج' }, 'ar')).toBe('ج');
  });
});

test('a mission is called by its name in the language of the page, or by the only one it has', () => {
  const own = { id: 'own', sender: 'CA', hosts: [], languages: ['fr'], accounts: [] };
  const named = { ...own, label: 'Canada in Tunis', labels: { fr: 'Canada à Tunis' } };
  expect(missionName(named, 'fr')).toBe('Canada à Tunis');
  expect(missionName(named, 'en')).toBe('Canada in Tunis');
  expect(missionName(named, 'ar')).toBe('Canada in Tunis');
  expect(missionName({ ...own, label: 'Nous' }, 'fr')).toBe('Nous');
});
