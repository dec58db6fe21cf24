/** With every pack that ships in force, a draft is asked few of the rules: what keeps a check within its budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import { compile } from '../../src/packs/compile/index.ts';
import { allPacks } from './bundled.ts';

const folder = new URL('./drafts/', import.meta.url);
const drafts: readonly { readonly text: string }[] = readdirSync(folder)
  .filter((name) => name.startsWith('harmless'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

it('runs fewer than half of the rules on a draft', { timeout: 60_000 }, () => {
  const { program } = compile(allPacks);
  const context = { now: Date.parse('2026-11-21'), sites: ['x'], sender: 'CA', hosts: ['TN'] };
  let run = 0;
  for (const { text } of drafts) {
    check(program, { text, segments: [] }, context, { onRule: () => run++ });
  }
  expect(program.rules.length).toBeGreaterThan(100);
  // A quarter is what is measured.
  expect(run / drafts.length).toBeLessThan(program.rules.length / 2);
});
