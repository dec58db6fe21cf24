/** `attache count`: how long drafts are for a site. */
import { countFor } from '../core/text/counting.ts';
import { limits } from '../core/text/limits.ts';
import { readArguments } from './arguments.ts';
import { readEntry } from './entry.ts';
import { Failure } from './failure.ts';
import { readDraft, readLines } from './input.ts';
import { print } from './output.ts';

const options = {
  site: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
} as const;

/** Prints used, limit and remaining. Throws Failure without a site that has a limit. */
export async function countCommand(args: readonly string[]): Promise<number> {
  const { values, file } = readArguments(args, options);
  const site = values.site === undefined ? undefined : knownSite(values.site);
  if (!values.jsonl) {
    if (site === undefined) throw new Failure('count needs --site');
    const { used, limit, remaining } = count((await readDraft(file)).text, site);
    await print(`${used}/${limit} (${remaining})`);
    return 0;
  }
  for await (const [number, line] of readLines(file)) {
    const entry = readEntry(line, number);
    const own = entry.site ?? site;
    if (own === undefined) throw new Failure(`line ${number}: has no site, and there is no --site`);
    const { used, limit, remaining } = count(entry.text, knownSite(own, `line ${number}: site`));
    await print(JSON.stringify({ id: entry.id, count: used, limit, remaining }));
  }
  return 0;
}

function knownSite(site: string, place = '--site'): string {
  if (!Object.hasOwn(limits, site)) {
    throw new Failure(`${place}: ${site} is not one of ${Object.keys(limits).join(', ')}`);
  }
  return site;
}

function count(text: string, site: string) {
  const result = countFor(text, site);
  if (!result) throw new Failure(`${site} has no limit`);
  return result;
}
