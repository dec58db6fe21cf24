/** A sample of each kind of find, expectation, exception, scope, circumstance, window and transform. */
import type { transforms } from '../../core/fix/index.ts';
import type { Expect, Find, Measure, Scope, Where } from '../../core/rule.ts';
import type { builtIn } from '../../core/unless/index.ts';
import type { Sample } from './sample.ts';

type KeyOf<U> = U extends unknown ? keyof U : never;
type Samples<K extends string> = Readonly<Record<K, Sample>>;

const sample = (
  rule: Sample['rule'],
  bad: Sample['bad'],
  good: Sample['good'],
  pack?: Sample['pack'],
): Sample => ({ rule, bad, good, ...(pack && { pack }) });

const kiev = { terms: ['Kiev'] };
const city = { terms: ['Kiev', 'Odessa'] };

export const findSamples: Samples<Exclude<KeyOf<Find>, 'case'>> = {
  terms: sample(
    { find: { terms: [{ text: 'étranger', inflect: 'fr' }, 'abroad'] } },
    ['Les affaires «étrangères»', 'Living «abroad»'],
    ['Le commerce', 'At home'],
  ),
  list: sample(
    { find: { list: 'city.names' }, unless: [{ list: 'dishes' }] },
    ['In «Kiev», then «Odessa»', 'À «Kiev», puis à «Odessa»'],
    ['A chicken Kiev in Kyiv', 'Un poulet Kiev à Kyiv'],
    { lists: { 'city.names': ['Kiev', 'Odessa'], dishes: ['chicken Kiev', 'poulet Kiev'] } },
  ),
  pattern: sample(
    { find: { pattern: '\\b(?:très|very) (?:très|very)\\b' } },
    ['«very very» good', '«très très» bien'],
    ['very good', 'très bien'],
  ),
  is: sample(
    { find: { is: 'url' } },
    ['See «https://example.org»', 'Voir «canada.ca»'],
    ['See below', 'Voir plus bas'],
  ),
  any: sample(
    { find: { any: [{ is: 'url' }, { is: 'email' }] } },
    ['«canada.ca» or «a@example.org»', '«canada.ca» ou «a@example.org»'],
    ['None', 'Aucun'],
  ),
  all: sample(
    { find: { all: [{ is: 'date' }, { terms: ['visit', 'visite'] }] } },
    ['The visit is on «21 November 2026»', 'La visite est le «21 novembre 2026»'],
    ['On 21 November 2026', 'Le 21 novembre 2026'],
  ),
  not: sample(
    { find: { all: [{ terms: ['visit', 'visite'] }, { not: { is: 'url' } }] } },
    ['Our «visit»', 'Notre «visite»'],
    ['Our visit: canada.ca', 'Notre visite : canada.ca'],
  ),
  near: sample(
    { find: { near: { of: [{ terms: ['minister', 'ministre'] }, { is: 'time' }], words: 5 } } },
    ['The «minister lands at 6:30 pm»', 'La «ministre arrive à 18 h 30»'],
    ['The minister spoke. Doors open at 6:30 pm', 'La ministre a parlé. Ouverture à 18 h 30'],
  ),
};

export const expectSamples: Samples<
  'none' | 'some' | Exclude<KeyOf<Exclude<Expect, string>>, 'list'>
> = {
  none: sample({ find: kiev, expect: 'none' }, ['In «Kiev»', 'À «Kiev»'], ['In Kyiv', 'À Kyiv']),
  some: sample(
    { find: { is: 'hashtag' }, expect: 'some' },
    ['A visit«»', 'Une visite«»'],
    ['A visit #Tunis', 'Une visite #Tunis'],
  ),
  min: sample(
    { find: { is: 'hashtag' }, expect: { min: 2 } },
    ['One #Tunis«»', 'Un seul #Tunis«»'],
    ['#Tunis #Canada', 'À Tunis #Tunis #Canada'],
  ),
  max: sample(
    { find: { is: 'hashtag' }, expect: { max: 2 } },
    ['#One #Two «#Three»', '#Un #Deux «#Trois»'],
    ['#One #Two', '#Un #Deux'],
  ),
  measure: sample(
    { find: { is: 'hashtag' }, expect: { measure: 'graphemes', max: 10 } },
    ['«#InternationalDay»', '«#JournéeMondiale»'],
    ['#Day', '#Jour'],
  ),
  oneForm: sample(
    { find: { terms: ['e-mail', 'email', 'courriel'] }, expect: { oneForm: true } },
    ['An e-mail, then an «email»', 'Un courriel, puis un «email»'],
    ['An e-mail, an e-mail', 'Un courriel, un courriel'],
  ),
  with: sample(
    {
      find: { terms: ['AU', 'UA'] },
      expect: { with: { terms: ['African Union', 'Union africaine'] } },
    },
    ['The «AU» met', 'L’«UA» se réunit'],
    ['The African Union (AU) met', 'L’Union africaine (UA) se réunit'],
  ),
  same: sample(
    { find: { is: 'number' }, expect: { same: 'versions' } },
    [
      {
        text: 'About «500» students are here.\n\nEnviron «600» étudiants sont là.',
        pair: ['en', 'fr'],
      },
    ],
    [
      {
        text: 'About 500 students are here.\n\nEnviron 500 étudiants sont là.',
        pair: ['en', 'fr'],
      },
    ],
  ),
};

const measured = (
  measure: Measure,
  find: Find,
  max: number,
  bad: Sample['bad'],
  good: Sample['good'],
) => sample({ find, expect: { measure, max } }, bad, good);
const text: Find = { is: 'text' };

export const measureSamples: Samples<Measure> = {
  characters: measured(
    'characters',
    text,
    10,
    [
      { text: '«canada.ca/en»', site: 'x' },
      { text: '«canada.ca/fr»', site: 'x' },
    ],
    [
      { text: 'Short', site: 'x' },
      { text: 'Bref', site: 'x' },
    ],
  ),
  graphemes: measured(
    'graphemes',
    text,
    3,
    ['«👨‍👩‍👧👏🏽🎉😀»', '«été 2»'],
    ['👨‍👩‍👧👏🏽🎉', 'été'],
  ),
  words: measured('words', text, 2, ['«One two three»', '«Un deux trois»'], ['One two', 'Un deux']),
  tags: measured('tags', text, 1, ['«#One #Two»', '«#Un #Deux»'], ['#One', '#Un']),
  links: measured(
    'links',
    text,
    1,
    ['«canada.ca example.org»', '«canada.ca et example.org»'],
    ['canada.ca', 'Voir canada.ca'],
  ),
  emoji: measured(
    'emoji',
    text,
    1,
    ['«Well done 🎉🎉»', '«Bravo 🎉🎉»'],
    ['Well done 🎉', 'Bravo 🎉'],
  ),
  grade: measured(
    'grade',
    text,
    9,
    [
      {
        text: '«Notwithstanding considerable international deliberations, multilateral institutions demonstrated insufficient determination regarding comprehensive implementation of internationally negotiated environmental responsibilities and accountability mechanisms.»',
        lang: 'en',
      },
      {
        text: '«Nonobstant les considérables délibérations internationales, les institutions multilatérales manifestent une détermination insuffisante concernant la transposition intégrale des responsabilités environnementales internationalement négociées et des mécanismes d’imputabilité.»',
        lang: 'fr',
      },
    ],
    [
      {
        text: 'We met the team at noon. We talked of the sea and of the town. It was a good day for us all, and we will be back soon.',
        lang: 'en',
      },
      {
        text: 'On a vu le port à midi. On a bu le thé au bord de la mer. Il a fait beau et on a bien ri. On va y revenir en mai.',
        lang: 'fr',
      },
    ],
  ),
  lexicon: sample(
    {
      find: { is: 'sentence' },
      expect: {
        measure: 'lexicon',
        list: [
          { text: 'outrageous', score: 3 },
          { text: 'scandaleux', score: 3 },
          'deplore',
          'déplorons',
          { text: 'hope', score: -2 },
          { text: 'espérons', score: -2 },
        ],
        max: 2,
      },
    },
    ['We deplore it. «An outrageous act.»', 'Nous le déplorons. «Un acte scandaleux.»'],
    [
      'We deplore an outrageous act and hope for talks.',
      'Nous déplorons un acte scandaleux et espérons le dialogue.',
    ],
  ),
};

export const exceptionSamples: Samples<keyof typeof builtIn | 'find' | 'within'> = {
  negated: sample(
    { find: { terms: ['guarantee', 'garantissons'] }, unless: ['negated'] },
    ['We «guarantee» visas', 'Nous «garantissons» un visa'],
    ['We do not guarantee visas', 'Nous ne garantissons pas de visa'],
  ),
  quoted: sample(
    { find: { terms: ['disaster', 'désastre'] }, unless: ['quoted'] },
    ['A «disaster»', 'Un «désastre»'],
    ['He called it “a disaster”', 'Il parle d’un « désastre »'],
  ),
  find: sample(
    { find: kiev, unless: [{ terms: ['chicken Kiev', 'poulet Kiev'] }] },
    ['In «Kiev»', 'À «Kiev»'],
    ['We ate chicken Kiev', 'Un poulet Kiev'],
  ),
  within: sample(
    {
      find: { terms: ['premier'] },
      unless: [{ find: { terms: ['league', 'ministre'] }, within: 1 }],
    },
    ['The «premier» spoke', 'Le «premier» est là'],
    ['The premier league', 'Le premier ministre'],
  ),
};

export const scopeSamples: Samples<Scope> = {
  text: sample(
    { find: { pattern: 'canada' }, where: { scope: ['text'] } },
    ['Visit «Canada»', 'Visitez le «Canada»'],
    ['Visit canada.ca', 'Voir canada.ca'],
  ),
  link: sample(
    { find: { pattern: 'utm_\\w+' }, where: { scope: ['link'] } },
    ['https://example.org/?«utm_source»=x', 'Voir https://example.org/fr?«utm_medium»=y'],
    ['The word utm_source', 'Le mot utm_source'],
  ),
  mention: sample(
    { find: { pattern: 'canada' }, where: { scope: ['mention'] } },
    ['With @«Canada»FP', 'Avec @«Canada»Tunisie'],
    ['Visit Canada', 'Visitez le Canada'],
  ),
  hashtag: sample(
    { find: { pattern: '_' }, where: { scope: ['hashtag'] } },
    ['#climate«_»action', '#droits«_»humains'],
    ['a_b', 'c_d en bref'],
  ),
  quote: sample(
    { find: { terms: ['disaster', 'désastre'] }, where: { scope: ['quote'] } },
    ['He said “«disaster»”', 'Il a dit “«désastre»”'],
    ['A disaster', 'Un désastre'],
  ),
  'first-line': sample(
    { find: { is: 'mention' }, where: { scope: ['first-line'] } },
    ['«@CanadaFP» hello', '«@CanadaFP» bonjour'],
    ['Hello\n@CanadaFP', 'Bonjour\n@CanadaFP'],
  ),
  'last-line': sample(
    { find: { is: 'url' }, where: { scope: ['last-line'] } },
    ['Hello\n«canada.ca»', 'Bonjour\n«canada.ca»'],
    ['canada.ca\nHello', 'canada.ca\nBonjour'],
  ),
  alt: sample(
    { find: { is: 'media' }, where: { scope: ['alt'] }, expect: { measure: 'characters', min: 1 } },
    [
      { text: 'A visit«»', media: [{ kind: 'image', alt: '' }] },
      { text: 'Une visite«»', media: [{ kind: 'image', alt: '' }] },
    ],
    [
      { text: 'A visit', media: [{ kind: 'image', alt: 'Two ministers shake hands' }] },
      { text: 'Une visite', media: [{ kind: 'image', alt: 'Poignée de main des ministres' }] },
    ],
  ),
  thread: sample(
    { find: kiev, where: { scope: ['thread'] } },
    ['In «Kiev»\n---\nMore', 'À «Kiev»\n---\nSuite'],
    ['In Kiev', 'À Kiev'],
  ),
};

const applied = (where: Where, good: Sample['good']) =>
  sample({ find: kiev, where }, ['In «Kiev»', 'À «Kiev»'], good);

export const whereSamples: Samples<Exclude<keyof Where, 'scope'>> = {
  lang: applied({ lang: ['en'] }, [
    { text: 'Kiev', lang: 'fr' },
    { text: 'À Kiev', lang: 'fr' },
  ]),
  site: applied({ site: ['x'] }, [
    { text: 'Kiev', site: 'mastodon' },
    { text: 'À Kiev', site: 'mastodon' },
  ]),
  host: applied({ host: ['UA'] }, [
    { text: 'Kiev', host: 'FR' },
    { text: 'À Kiev', host: 'FR' },
  ]),
  sender: applied({ sender: ['CA'] }, [
    { text: 'Kiev', sender: 'FR' },
    { text: 'À Kiev', sender: 'FR' },
  ]),
  account: applied({ account: ['institution'] }, [
    { text: 'Kiev', account: 'personal' },
    { text: 'À Kiev', account: 'person' },
  ]),
  reply: applied({ reply: true }, [
    { text: 'Kiev', reply: false },
    { text: 'À Kiev', reply: false },
  ]),
  crisis: applied({ crisis: true }, [
    { text: 'Kiev', crisis: false },
    { text: 'À Kiev', crisis: false },
  ]),
  oneLanguage: applied({ oneLanguage: false }, [
    { text: 'Kiev', oneLanguage: true },
    { text: 'À Kiev', oneLanguage: true },
  ]),
  homeElection: applied({ homeElection: true }, [
    { text: 'Kiev', homeElection: false },
    { text: 'À Kiev', homeElection: false },
  ]),
  hostElection: applied({ hostElection: true }, [
    { text: 'Kiev', hostElection: false },
    { text: 'À Kiev', hostElection: false },
  ]),
  threat: applied({ threat: true }, [
    { text: 'Kiev', threat: false },
    { text: 'À Kiev', threat: false },
  ]),
  repost: applied({ repost: true }, [
    { text: 'Kiev', repost: false },
    { text: 'À Kiev', repost: false },
  ]),
  campaign: applied({ campaign: true }, [
    { text: 'Kiev', campaign: false },
    { text: 'À Kiev', campaign: false },
  ]),
};

const windows = { ferme: { yearly: { from: '12-20', to: '01-05' } } };

export const whenSamples: Samples<'during' | 'outside'> = {
  during: sample(
    { find: city, when: { during: ['ferme'] } },
    [
      { text: 'In «Kiev»', at: '2026-12-25' },
      { text: 'À «Odessa»', at: '2027-01-02' },
    ],
    [
      { text: 'In Kiev', at: '2026-11-21' },
      { text: 'À Kiev', at: '2026-11-21' },
    ],
    { windows },
  ),
  outside: sample(
    { find: city, when: { outside: ['ferme'] } },
    [
      { text: 'In «Kiev»', at: '2026-11-21' },
      { text: 'À «Odessa»', at: '2027-02-02' },
    ],
    [
      { text: 'In Kiev', at: '2026-12-25' },
      { text: 'À Kiev', at: '2026-12-25' },
    ],
    { windows },
  ),
};

export const transformSamples: Samples<keyof typeof transforms> = {
  'camel-tag': sample(
    { find: { pattern: '#\\w*_\\w*' }, fix: [{ transform: 'camel-tag' }] },
    [
      { text: '«#climate_action»', fix: '#ClimateAction' },
      { text: '«#droits_humains»', fix: '#DroitsHumains' },
    ],
    ['#ClimateAction', '#ActionClimatique'],
  ),
  'strip-tracking': sample(
    { find: { pattern: 'https://\\S*utm_\\S*' }, fix: [{ transform: 'strip-tracking' }] },
    [
      { text: '«https://example.org/?utm_source=x»', fix: 'https://example.org/' },
      {
        text: 'Voir «https://example.org/fr?a=1&utm_id=2»',
        fix: 'Voir https://example.org/fr?a=1',
      },
    ],
    ['https://example.org/', 'Voir https://example.org/fr'],
  ),
  nbsp: sample(
    { find: { pattern: '\\d+ (?:%|km)' }, fix: [{ transform: 'nbsp' }] },
    [
      { text: '«12 km» away', fix: '12\u00a0km away' },
      { text: 'Une hausse de «12 %»', fix: 'Une hausse de 12\u00a0%' },
    ],
    ['12\u00a0km away', 'Une hausse de 12\u00a0%'],
  ),
};
