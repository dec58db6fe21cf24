/** What every file of ours has in common: a header, a modest length, and no trace of the machine it was written on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(file) && /\.(?:tsx?|mjs|json|md|html|css|yml)$/.test(file));
const code = tracked.filter((file) => /^(?:src|scripts)\/.*\.(?:tsx?|mjs)$/.test(file));
const lockFiles = tracked.filter((file) => file.endsWith('package-lock.json'));

/** Tables of data may be as long as the data. */
const dataTables = new Set(['src/bilingual/lexicon/table.ts']);

function offenders(files: readonly string[], isFine: (text: string) => boolean): string[] {
  return files.filter((file) => !isFine(readFileSync(file, 'utf8')));
}

describe('files', () => {
  it('are found', () => {
    expect(code.length).toBeGreaterThan(100);
    expect(lockFiles.length).toBeGreaterThan(1);
  });

  it('say in their first lines what they are', () => {
    const header = /^(?:#!.*\n)?(?:\/\/ @ts-check\n)?\/\*\*/;
    expect(offenders(code, (text) => header.test(text))).toEqual([]);
  });

  it('have at most 250 lines', () => {
    const long = offenders(code, (text) => text.split('\n').length <= 251);
    expect(long.filter((file) => !dataTables.has(file))).toEqual([]);
  });

  it('name no address to fetch packages from', () => {
    expect(offenders(lockFiles, (text) => !/"resolved":\s*"https?:/.test(text))).toEqual([]);
  });

  it('stand alone, without a path of the machine they were written on', () => {
    const elsewhere = new RegExp(['(?<![\\w.-])/', 'work/|(?<![\\w.-])/', 'tmp/\\w'].join(''));
    const others = tracked.filter((file) => !lockFiles.includes(file));
    expect(offenders(others, (text) => !elsewhere.test(text))).toEqual([]);
  });
});
