/** The arrows of the layout: the linter refuses every import that points the wrong way. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const shared = [
  'core',
  'bilingual',
  'packs',
  'settings',
  'protocol',
  'browser',
  'sites',
  'editors',
  'ui',
];
const entries = ['content', 'sidebar', 'options', 'popup', 'background', 'cli'];
const everything = [...shared, ...entries];

/** What a file of this folder must not import. */
function forbiddenFor(folder: string): string[] {
  if (entries.includes(folder)) return entries.filter((other) => other !== folder);
  return everything.slice(everything.indexOf(folder) + 1);
}

interface LintReport {
  diagnostics: { category: string; location: { path: string; start: { line: number } } }[];
}

function lint(folder: string): LintReport {
  const biome = path.resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(
    biome,
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  return JSON.parse(stdout);
}

describe('the layout', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'layout-'));
  let refused: Set<string>;

  beforeAll(() => {
    cpSync('biome.json', path.join(copy, 'biome.json'));
    for (const folder of everything) {
      mkdirSync(path.join(copy, 'src', folder), { recursive: true });
      const lines = everything.map((other, i) => `export { x as x${i} } from '../${other}/x.ts';`);
      writeFileSync(path.join(copy, 'src', folder, 'y.ts'), `${lines.join('\n')}\n`);
    }
    refused = new Set(
      lint(copy)
        .diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports')
        .map(({ location }) => {
          const from = location.path.split(/[\\/]/).at(-2);
          return `${from} → ${everything[location.start.line - 1]}`;
        }),
    );
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('knows every folder of src', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(found.map(({ name }) => name).sort()).toEqual([...everything].sort());
  });

  it.each(everything)('%s imports only what stands above it', (folder) => {
    const others = everything.filter((other) => other !== folder);
    const mine = others.filter((other) => refused.has(`${folder} → ${other}`));
    expect(mine.sort()).toEqual(forbiddenFor(folder).sort());
  });
});
