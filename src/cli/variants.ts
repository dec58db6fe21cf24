/** `attache variants`: a draft in other languages, from the memory of the packs in force, laid out as posts. */
import { type LaidOut, type Layout, layOut } from '../bilingual/layout.ts';
import { buildMemory } from '../bilingual/memory.ts';
import { segmentDraft } from '../bilingual/segments.ts';
import { mainLanguage } from '../bilingual/shares.ts';
import { primaryOf } from '../bilingual/tags.ts';
import { buildTermbase } from '../bilingual/terms.ts';
import type { Variant } from '../bilingual/variant.ts';
import { suggestVariants } from '../bilingual/variants.ts';
import { strictestCount } from '../core/text/counting.ts';
import { oneOf, readArguments, siteNames } from './arguments.ts';
import { Failure } from './failure.ts';
import { readDraft } from './input.ts';
import { print } from './output.ts';
import { readTag } from './tag.ts';
import { readWordings } from './wordings.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  site: { type: 'string' },
  layout: { type: 'string', default: 'one' },
  mission: { type: 'string' },
  pack: { type: 'string', multiple: true },
  format: { type: 'string', default: 'pretty' },
} as const;

const layouts: readonly Layout[] = ['one', 'thread', 'separate'];

/** Prints what the memory knows; what it does not know is left empty and counted. Throws Failure. */
export async function variantsCommand(args: readonly string[]): Promise<number> {
  const { values, file } = readArguments(args, options);
  const format = oneOf('format', values.format, ['pretty', 'json'] as const);
  const layout = oneOf('layout', values.layout, layouts);
  const site = values.site === undefined ? null : oneOf('site', values.site, siteNames);
  const { mission, pairs, terms } = await readWordings(values);
  const targets = values.to?.split(',').map((tag) => readTag('to', tag)) ?? mission?.languages;
  if (!targets) throw new Failure('variants needs --to, or a --mission with languages');
  const { text } = await readDraft(file);
  const hint = values.from && primaryOf(readTag('from', values.from));
  const segments = segmentDraft(text, hint || undefined);
  const request = { text, segments, targets };
  const variants = await suggestVariants(
    buildMemory(pairs),
    buildTermbase(terms),
    request,
    Date.now(),
  );
  const laidOut = layOut({
    draft: { text, segments },
    variants,
    layout,
    order: mission?.languages ?? [mainLanguage({ text, segments }), ...targets],
    count: (post) => strictestCount(post, site === null ? [] : [site]),
  });
  await print(format === 'json' ? json(variants, laidOut) : pretty(laidOut));
  return 0;
}

function json(variants: readonly Variant[], laidOut: LaidOut): string {
  return JSON.stringify({ variants, ...laidOut }, null, 2);
}

function pretty({ parts, missing }: LaidOut): string {
  const posts = parts.map(({ text, langs, count }) => {
    const length = count ? `, ${count.used} of ${count.limit}` : '';
    return `[${langs.join(' + ')}${length}]\n${text}`;
  });
  const gaps = missing > 0 ? [`Sentences without a wording: ${missing}`] : [];
  return [...posts, ...gaps].join('\n\n');
}
