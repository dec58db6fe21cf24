/** One page of the reference, in Markdown: what a name means in a rule, shown by its sample. */
import { readMarks } from '../examples.ts';
import { samples } from './index.ts';
import type { Sample } from './sample.ts';

const concepts: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  find: {
    en: 'A way to find stretches of a draft.',
    fr: 'Une façon de trouver des passages d’un brouillon.',
  },
  is: {
    en: 'A detector that a rule names with `is`.',
    fr: 'Un détecteur qu’une règle nomme par `is`.',
  },
  expect: {
    en: 'What must hold of what was found.',
    fr: 'Ce qui doit être vrai de ce qui a été trouvé.',
  },
  measure: { en: 'What a hit can be measured in.', fr: 'Ce en quoi un passage peut être mesuré.' },
  unless: {
    en: 'An exception: what it covers is left alone.',
    fr: 'Une exception\u00a0: ce qu’elle couvre est laissé tel quel.',
  },
  scope: {
    en: 'A part of the draft that a rule is limited to.',
    fr: 'Une partie du brouillon à laquelle une règle se limite.',
  },
  where: {
    en: 'A circumstance in which a rule applies.',
    fr: 'Une circonstance dans laquelle une règle s’applique.',
  },
  when: {
    en: 'A window of time of the pack.',
    fr: 'Une période définie par les lignes directrices.',
  },
  transform: {
    en: 'A fix of form, worked out from the words themselves.',
    fr: 'Une correction de forme, tirée des mots eux-mêmes.',
  },
};

export interface Page {
  /** `is/hashtag.md` */
  readonly path: string;
  readonly text: string;
}

/** Every page, and an index that leads to them. */
export function referencePages(): Page[] {
  const pages = Object.entries(samples).flatMap(([concept, named]) =>
    Object.entries(named).map(([name, sample]) => ({
      path: `${concept}/${name}.md`,
      text: pageOf(concept, name, sample),
    })),
  );
  const links = pages.map(({ path }) => `- [${path.replace(/\.md$/, '')}](${path})`);
  return [{ path: 'index.md', text: `# What a rule may say\n\n${links.join('\n')}\n` }, ...pages];
}

function pageOf(concept: string, name: string, { rule, bad, good, pack }: Sample): string {
  const { en, fr } = concepts[concept] ?? { en: '', fr: '' };
  const data = JSON.stringify({ ...pack, rules: [rule] }, null, 2);
  const flagged = bad.map((one) => exampleOf(one)).join('\n');
  const left = good.map((one) => exampleOf(one)).join('\n');
  return [
    `# ${concept}: ${name}`,
    `${en}\n\n${fr}`,
    `\`\`\`json\n${data}\n\`\`\``,
    `## Flagged · Signalé\n\n${flagged}`,
    `## Left alone · Laissé tel quel\n\n${left}\n`,
  ].join('\n\n');
}

/** The text as a draft has it, what is flagged in it, and the circumstances it is written in. */
function exampleOf(example: Sample['bad'][number] | Sample['good'][number]): string {
  const { text: marked, ...more } = typeof example === 'string' ? { text: example } : example;
  const { text, spans } = readMarks(marked);
  const found = spans.map(({ start, end }) => JSON.stringify(text.slice(start, end)));
  const around = Object.keys(more).length > 0 ? ` (${code(JSON.stringify(more))})` : '';
  return `- ${code(JSON.stringify(text))}${found.length > 0 ? ` → ${found.map(code).join(', ')}` : ''}${around}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
