/** Regular verbs: the forms that the first word of a term takes when it is an infinitive. */
import type { Form } from './index.ts';

type Endings = readonly (readonly [RegExp, readonly string[]])[];

/** An infinitive ending, and what stands in its place; the first that fits is taken. */
const french: Endings = [
  [
    /ger$/,
    'ger ge ges geons gez gent geant gé gée gés gées gera gerai gerons geront geait geaient'.split(
      ' ',
    ),
  ],
  [/cer$/, 'cer ce ces çons cez cent çant cé cée cés cées cera cerai cerons ceront'.split(' ')],
  [
    /er$/,
    'er e es ons ez ent ant é ée és ées era erai eras erons erez eront ait aient erait erions'.split(
      ' ',
    ),
  ],
  [
    /ir$/,
    'ir is it issons issez issent issant i ie ies ira irai irons irez iront issait issaient'.split(
      ' ',
    ),
  ],
  [/re$/, 're s  ons ez ent ant u ue us ues ra rai rons rez ront ait aient rait'.split(' ')],
];

const spanish: Endings = [
  [
    /ar$/,
    'ar o as a amos áis an e es emos en é ó aron ado ada ados adas ando ará aré aremos arán aría aba aban ad'.split(
      ' ',
    ),
  ],
  [
    /er$/,
    'er o es e emos éis en a as amos an í ió imos ieron ido ida idos idas iendo erá eré eremos erán ería ía ían ed'.split(
      ' ',
    ),
  ],
  [
    /ir$/,
    'ir o es e imos ís en a as amos an í ió ieron ido ida idos idas iendo irá iré iremos irán iría ía ían id'.split(
      ' ',
    ),
  ],
];

export function frenchVerb(text: string): Iterable<Form> {
  return conjugated(text, french);
}

export function spanishVerb(text: string): Iterable<Form> {
  return conjugated(text, spanish);
}

/** vote votes voted voting; carry carries carried carrying; plan planned planning too. */
export function englishVerb(text: string): Iterable<Form> {
  return withFirst(text, (verb) => {
    if (/e$/.test(verb)) {
      const stem = verb.slice(0, -1);
      return [`${verb}s`, `${verb}d`, `${stem}ing`];
    }
    if (/[^aeiou]y$/.test(verb)) {
      const stem = verb.slice(0, -1);
      return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
    }
    const forms = [/(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`];
    forms.push(`${verb}ed`, `${verb}ing`);
    const doubled = /[^aeiou][aeiou]([bdglmnprt])$/.exec(verb)?.[1];
    if (doubled) forms.push(`${verb}${doubled}ed`, `${verb}${doubled}ing`);
    return forms;
  });
}

function conjugated(text: string, endings: Endings): Iterable<Form> {
  return withFirst(text, (verb) => {
    const [ending, forms] = endings.find(([one]) => one.test(verb)) ?? [];
    if (!ending || !forms) return [];
    const stem = verb.replace(ending, '');
    return forms.map((form) => stem + form);
  });
}

function* withFirst(text: string, formsOf: (word: string) => readonly string[]): Iterable<Form> {
  const [first = '', ...rest] = text.split(' ');
  for (const form of formsOf(first)) yield { text: [form, ...rest].join(' '), kind: 'inflected' };
}
