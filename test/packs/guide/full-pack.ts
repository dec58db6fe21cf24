/** A pack with something in every part that a guide shows. */
import type { Rule } from '../../../src/core/rule.ts';
import type { Pack } from '../../../src/packs/pack.ts';
import { packOf, ruleOf } from '../../core/try.ts';

const said = (text: string) => ({ en: text, fr: text });

const listed: Rule = ruleOf(
  {
    any: [
      { list: 'names' },
      {
        near: { of: [{ is: 'date' }, { pattern: 'lands?' }], words: 3, same: 'line', order: true },
      },
      { all: [{ terms: ['visit'] }, { not: { is: 'url' } }] },
    ],
  },
  {
    id: 'listed',
    title: said('Listed'),
    level: 'serious',
    owner: 'Kept',
    stage: 'shadow',
    tunable: ['level', 'terms'],
    source: { title: 'Clause', url: 'https://example.org/clause' },
    advice: said('Say it so'),
    unless: ['negated', 'quoted', { terms: ['unless'] }, { find: { is: 'url' }, within: 2 }],
    where: {
      scope: ['text'],
      lang: ['en'],
      site: ['x'],
      host: ['TN'],
      account: ['person'],
      crisis: true,
      reply: false,
    },
    when: { during: ['caretaker'], outside: ['feast', 'week'] },
    examples: {
      bad: [
        {
          text: 'In «entry»',
          fix: 'In place',
          at: '2026-11-21T20:00',
          host: 'TN',
          media: [{ kind: 'image' }],
        },
        { text: 'Nothing«»', lang: 'en', pair: ['en', 'fr'] },
      ],
      good: ['Fine', { text: 'Fine \\«here\\»', site: 'x', reply: true }],
    },
  },
);

const measured = [
  ruleOf({ is: 'hashtag' }, { id: 'most', expect: { max: 2 }, topic: 'hashtag.count' }),
  ruleOf({ is: 'text' }, { id: 'weighed', expect: { measure: 'lexicon', list: 'names', max: 2 } }),
  ruleOf({ is: 'sentence' }, { id: 'long', expect: { measure: 'words', max: 25 }, level: 'note' }),
  ruleOf({ terms: ['AU'] }, { id: 'paired', expect: { with: { terms: ['Union'] } } }),
  ruleOf({ is: 'number' }, { id: 'same', expect: { same: 'versions' }, topic: 'x-own.topic' }),
  ruleOf({ terms: ['a', 'b'] }, { id: 'one', expect: { oneForm: true } }),
];

const origin = 'example';

export const fullPack: Pack = packOf([listed, ...measured], {
  id: 'org.example.full',
  publisher: { name: 'Publisher', contact: 'office@example.org' },
  for: { sender: 'CA', host: 'TN' },
  layer: 'mission',
  expires: '2027-11-21',
  extends: [{ id: 'org.example.parent', atLeast: 2 }],
  windows: {
    caretaker: { from: '2026-11-01', to: '2026-11-30', zone: 'Africa/Tunis' },
    feast: { yearly: { from: '12-20', to: '01-05' } },
    week: { weekly: { days: ['mon', 'tue'], from: '08:00', to: '12:00' } },
  },
  lists: {
    names: ['entry-of-list', { text: 'Kiev', fix: 'Kyiv', inflect: 'en', case: 'exact', score: 2 }],
  },
  overlays: [
    {
      rule: 'org.example.parent/rule',
      level: 'note',
      max: 3,
      'terms+': ['added'],
      'terms-': ['gone'],
      stage: 'live',
    },
  ],
  terms: [
    {
      id: 'term',
      names: { en: { preferred: 'Preferred', allowed: ['Tolerated'], forbidden: ['Disliked'] } },
      note: said('A note'),
      source: 'https://example.org/terms',
      review: '2027-11-21',
    },
  ],
  phrases: [{ id: 'phrase', title: said('Template'), text: { fr: 'À {place}' }, origin }],
  calendar: [
    {
      id: 'a',
      name: said('Festival'),
      on: { yearly: '05-17' },
      tone: 'delicate',
      origin,
      tags: { en: ['#Day'] },
      lines: { en: ['A line'] },
    },
    {
      id: 'b',
      name: said('Second'),
      on: { weekday: 'mon', month: 5, nth: -1 },
      tone: 'solemn',
      origin,
    },
    { id: 'c', name: said('Third'), on: { easter: -2 }, tone: 'ordinary', origin },
    { id: 'd', name: said('Fourth'), on: { dates: ['2027-03-01'] }, tone: 'festive', origin },
  ],
  memory: [{ id: 'pair', text: { en: 'Sentence kept', ar: 'جملة' }, origin }],
  domains: [{ host: 'site.example', twins: { en: '/en/', fr: '/fr/' } }],
  accounts: [{ handle: '@handle', site: 'x', lang: 'en', twin: 'twin' }],
  contacts: [{ topic: 'security', office: said('Office'), address: 'https://example.org/office' }],
  changes: [{ version: 1, on: '2026-11-21', summary: said('First edition') }],
});
