/** The same values in every language version of a post, and in every part of a thread. */
import { describe, expect, test } from 'vitest';
import type { Find } from '../../src/core/rule.ts';
import { normalForm } from '../../src/core/text/normal-form.ts';
import { findVersions } from '../../src/core/text/versions.ts';
import { runExamples } from '../../src/packs/examples.ts';
import { readPack } from '../../src/packs/schema.ts';
import { flaggedBy, packOf, ruleOf } from './try.ts';

const values: Find = {
  any: [{ is: 'url' }, { is: 'mention' }, { is: 'hashtag' }, { is: 'number' }],
};
const differing = (text: string, pair: readonly string[]) =>
  flaggedBy(values, text, { expect: { same: 'versions' }, topic: 'language.pair' }, { pair });

describe('language versions', () => {
  test('what one version says and the other does not is flagged in both', () => {
    const text =
      'Les 1\u202f500 boursiers arrivent le 12 mars à Tunis.\n\nThe 1,600 scholars arrive on 12 March in Tunis.';
    expect(differing(text, ['fr', 'en'])).toEqual(['1\u202f500', '1,600']);
  });

  test('numbers as each language writes them, twin pages and one link for both pass', () => {
    const text =
      'Le Canada verse 2,5 millions de dollars pour 1\u00a0500 élèves: https://www.canada.ca/fr/afrique.html\n\n' +
      'Canada gives 2.5 million dollars for 1,500 students: https://www.canada.ca/en/africa.html\n\n' +
      'تقدم كندا ٢٫٥ مليون دولار لفائدة ١٬٥٠٠ تلميذ: https://canada.ca/ar/x.html\n\n@CanadaTunisie #Canada 2026';
    expect(differing(text, ['fr', 'en', 'ar', 'und'])).toEqual([]);
  });

  test('a handle that only one version names is flagged', () => {
    const text =
      'Merci à @WFP pour son aide aux écoles du pays.\n\nشكرا لبرنامج الأغذية العالمي على دعمه للمدارس.';
    expect(differing(text, ['fr', 'ar'])).toEqual(['@WFP']);
  });

  test('a post in one language, or with a foreign quotation, has no versions', () => {
    expect(differing('Les 1500 boursiers arrivent à Tunis ce mardi.', ['fr'])).toEqual([]);
    const quoting =
      'Le ministre a présenté la stratégie pour les cinq prochaines années, avec les 1500 boursiers.\n\nWelcome to 2026.';
    expect(differing(quoting, ['fr', 'en'])).toEqual([]);
  });
});

describe('dates, hours and sums', () => {
  const moments: Find = { any: [{ is: 'date' }, { is: 'time' }, { is: 'money' }] };
  const apart = (text: string, pair: readonly string[]) =>
    flaggedBy(moments, text, { expect: { same: 'versions' }, topic: 'language.pair' }, { pair });

  test('are equal however each language writes them', () => {
    const text =
      'On 12 May 2026 at 6 pm, Canada gives $2.5 million to the schools.\n\n' +
      'Le 12 mai à 18 h, le Canada donne 2,5 millions de dollars aux écoles.\n\n' +
      'El 12 de mayo a las 18:00, Canadá da 2,5 millones de dólares a las escuelas.';
    expect(apart(text, ['en', 'fr', 'es'])).toEqual([]);
    const arabic =
      'Meet us on 3 June at 5 pm in the garden of the embassy.\n\nنلتقي في ٣ يونيو على الساعة الخامسة في حديقة السفارة.';
    expect(apart(arabic, ['en', 'ar'])).toEqual([]);
    const levantine =
      'Meet us on 3 December at 5 pm in the garden of the embassy.\n\nنلتقي في ٣ كانون الأول على الساعة الخامسة في حديقة السفارة.';
    expect(apart(levantine, ['en', 'ar'])).toEqual([]);
  });

  test('that differ are flagged in both', () => {
    const text =
      'On 12 May at 6 pm, Canada gives $5 million to the schools.\n\n' +
      'Le 13 mai à 19 h, le Canada donne 50 millions de dollars aux écoles.';
    expect(apart(text, ['en', 'fr'])).toEqual([
      '12 May',
      '6 pm',
      '$5 million',
      '13 mai',
      '19 h',
      '50 millions de dollars',
    ]);
  });
});

describe('versions in one line', () => {
  test('a greeting in another language before the message is no version of it', () => {
    const greeting = 'Bonjour à toutes et à tous. The concert begins at 14:30';
    for (const text of [greeting, `${greeting} in the garden of the museum.`]) {
      expect(differing(text, ['fr', 'en'])).toEqual([]);
    }
  });

  const both = (text: string, split: number) => {
    const segments = [
      { start: 0, end: split, lang: 'en', sure: true },
      { start: split, end: text.length, lang: 'fr', sure: true },
    ];
    return findVersions({ text, segments }, []).map(({ lang }) => lang);
  };

  test('count when one is as long as the other, and not when it is a greeting', () => {
    const first = 'The consulate opens at nine on 4 June. ';
    expect(both(`${first}Le consulat ouvre à neuf heures le 14 juin.`, first.length)).toEqual([
      'en',
      'fr',
    ]);
    const long = 'The consulate opens at nine on 4 June, with coffee and music for all. ';
    expect(both(`${long}Bienvenue à toutes et à tous.`, long.length)).toEqual([]);
  });
});

test('a tag that is not in every part of a thread is flagged', () => {
  const more = { expect: { same: 'parts' } } as const;
  const thread = 'Un #Sommet à Tunis #Canada\n---\nThe #Sommet in Tunis';
  expect(flaggedBy({ is: 'hashtag' }, thread, more)).toEqual(['#Canada']);
  expect(flaggedBy({ is: 'hashtag' }, 'Un #Sommet à Tunis #Canada', more)).toEqual([]);
});

test.each([
  ['1 500', 'fr', '1500'],
  ['1.500,50', 'de', '1500.5'],
  ['1,500.50', 'en', '1500.5'],
  ['1,5', 'fr', '1.5'],
  ['1.500.000', 'en', '1500000'],
  ['٢٬٥٠٠', 'ar', '2500'],
  ['007', 'en', '7'],
  ['@CanadaTunisie', 'fr', '@canadatunisie'],
  ['#Élysée', 'fr', '#elysee'],
  ['https://www.Canada.ca/?utm_source=x', 'fr', 'canada.ca'],
  ['fr.example.org/page', 'fr', 'example.org'],
])('%s in %s is %s', (written, lang, form) => expect(normalForm(written, lang)).toBe(form));

test('examples of a pack say in which languages their paragraphs are, and what is attached', () => {
  const pair = ['fr', 'en'];
  const figures = ruleOf(
    { is: 'number' },
    {
      id: 'figures',
      topic: 'language.pair',
      expect: { same: 'versions' },
      examples: {
        bad: [
          {
            text: 'Nous accueillons «1\u202f500» élèves au pays.\n\nWe welcome «1,600» students in the country.',
            pair,
          },
        ],
        good: [
          {
            text: 'Nous accueillons 1\u202f500 élèves au pays.\n\nWe welcome 1,500 students in the country.',
            pair,
          },
        ],
      },
    },
  );
  const alternatives = ruleOf(
    { is: 'image' },
    {
      id: 'alternatives',
      topic: 'access.alt',
      expect: { measure: 'graphemes', min: 1 },
      examples: {
        bad: [{ text: 'Bonjour«»', media: [{ kind: 'image' }] }],
        good: ['Bonjour', { text: 'Hello', media: [{ kind: 'image', alt: 'Two flags' }] }],
      },
    },
  );
  const { pack, problems } = readPack(packOf([figures, alternatives]), 'p.json');
  expect(problems).toEqual([]);
  expect(pack && runExamples(pack)).toEqual([]);
});
