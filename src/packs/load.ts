/** Reads a pack and lets only rules through that pass their own examples. */
import { runExamples } from './examples.ts';
import type { ReadListFile } from './lists/read.ts';
import { type PackReading, readPack, readPackText } from './schema.ts';

/** Like `readPack`, and rules with a failing example are set aside. Never throws. */
export function loadPack(data: unknown, name: string, readFile?: ReadListFile): PackReading {
  return withProvenRules(readPack(data, name, readFile), name);
}

/** Like `readPackText`, and rules with a failing example are set aside. Never throws. */
export function loadPackText(json: string, name: string, readFile?: ReadListFile): PackReading {
  return withProvenRules(readPackText(json, name, readFile), name);
}

function withProvenRules(reading: PackReading, name: string): PackReading {
  const { pack, problems } = reading;
  if (!pack) return reading;
  const failures = runExamples(pack);
  const failing = new Set(failures.map(({ rule }) => rule));
  const rules = pack.rules.filter(({ id }) => !failing.has(id));
  return {
    pack: { ...pack, rules },
    problems: [...problems, ...failures.map((failure) => ({ pack: name, ...failure }))],
  };
}
