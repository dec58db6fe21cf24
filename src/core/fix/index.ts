/** What one click can put in place of a hit. Form only; when in doubt, nothing. */
import type { Hit } from '../find/hit.ts';
import type { Reading } from '../find/reading.ts';
import type { CompiledRule } from '../program.ts';
import type { FixTemplate } from '../rule.ts';
import { agreesWithNeighbours } from './agreement.ts';
import { camelTag } from './camel-tag.ts';
import { keepCase } from './keep-case.ts';
import { nbsp } from './nbsp.ts';
import { stripTracking } from './strip-tracking.ts';
import { termFix } from './term-fix.ts';

/** Named transforms of the hit; null when there is nothing sure to offer. */
export const transforms = {
  'camel-tag': camelTag,
  'strip-tracking': stripTracking,
  nbsp,
} as const satisfies Record<string, (text: string) => string | null>;

/** Replacements for exactly the hit, without doubles; never the text that stands there already. */
export function fixesFor(rule: CompiledRule, hit: Hit, reading: Reading): readonly string[] {
  // What is attached has no text here that could be replaced.
  if (hit.media !== undefined) return [];
  const written = reading.text.slice(hit.start, hit.end);
  const offers: string[] = [];
  const own = termFix(hit, written, reading.program.terms);
  if (own !== null) offers.push(own);
  for (const template of rule.fix) {
    const text = fill(template, hit, written);
    if (text !== null) offers.push(text);
  }
  const useful = offers.filter(
    (text) => text !== written && agreesWithNeighbours(text, hit, reading.text),
  );
  return [...new Set(useful)];
}

function fill(template: FixTemplate, hit: Hit, written: string): string | null {
  if ('transform' in template) return transforms[template.transform](written);
  const text = template.text.replace(/\$(\$|\d)/g, (_, mark: string) =>
    mark === '$' ? '$' : (hit.groups?.[Number(mark)] ?? ''),
  );
  return template.keepCase ? keepCase(text, written) : text;
}
