/** The scaffold: what it writes passes the linter, the compiler and the conventions before anybody has touched it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const copied = [
  'assets',
  'biome.json',
  'manifest.json',
  'package.json',
  'scripts',
  'src',
  'test',
  'tsconfig.json',
];

let copy: string;

function runIn(folder: string, script: string, ...words: string[]) {
  return spawnSync(process.execPath, [path.resolve(script), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const create = (...words: string[]) =>
  runIn(copy, path.join(copy, 'scripts/new.mjs'), 'site', ...words);

/** Runs a program of our dependencies in the copy, and gives what it complains of. */
function complaints(script: string, ...words: string[]): string {
  const { status, stdout, stderr } = runIn(copy, path.join('node_modules', script), ...words);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'attache-new-'));
  const isOurs = (file: string) => !/node_modules|[/]test[/]bench[/]/.test(file);
  for (const each of copied)
    cpSync(each, path.join(copy, each), { recursive: true, filter: isOurs });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('npm run new -- site', () => {
  it('writes and registers a network that passes every check', { timeout: 240_000 }, () => {
    const { status, stdout, stderr } = create(
      'new-net',
      '--name',
      'NewNet',
      '--host',
      'new.example',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Next:');
    expect(readFileSync(path.join(copy, 'src/sites/index.ts'), 'utf8')).toMatch(/\n {2}newNet,\n/);
    expect(readFileSync(path.join(copy, 'test/e2e/networks/index.ts'), 'utf8')).toMatch(
      /\n {2}newNet,\n/,
    );
    const lint = [
      'ci',
      '--vcs-enabled=false',
      '--error-on-warnings',
      'src',
      'test',
      'manifest.json',
    ];
    expect(complaints('@biomejs/biome/bin/biome', ...lint)).toBe('');
    expect(complaints('typescript/bin/tsc', '-p', 'tsconfig.json')).toBe('');
    const tests = ['manifest', 'registries'].map((name) => `test/conventions/${name}.test.ts`);
    const config = ['--config', 'test/vitest.config.ts'];
    expect(complaints('vitest/vitest.mjs', 'run', ...config, ...tests)).toBe('');
  });

  it.each([
    [['x'], /src\/sites\/x\.ts is there already/],
    [['New Net'], /is no id/],
    [['fine', '--host', 'https://fine.example'], /is no host name/],
    [[], /npm run new -- site <id>/],
  ])('refuses %j in one line', (words, line) => {
    const { status, stderr } = create(...words);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
