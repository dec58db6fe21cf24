/** What every file of ours has in common: a header, a modest length, and no trace of the machine it was written on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:tsx?|mjs|json|md|html|css|yml)$/.test(file));
const code = tracked.filter((file) => /^(?:src|scripts)\/.*\.(?:tsx?|mjs)$/.test(file));
const lockFiles = tracked.filter((file) => file.endsWith('package-lock.json'));

/** Tables of data may be as long as the data. */
const dataTables = new Set<string>([]);

describe('files', () => {
  it('finds the code', () => expect(code.length).toBeGreaterThan(20));

  it.each(code)('%s says in its first lines what it is', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^(?:#!.*\n)?(?:\/\/ @ts-check\n)?\/\*\*/);
  });

  it.each(code.filter((file) => !dataTables.has(file)))('%s has at most 250 lines', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });

  it.each(lockFiles)('%s names no address to fetch from', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/"resolved":\s*"https?:/);
  });

  it.each(tracked.filter((file) => !lockFiles.includes(file)))('%s stands alone', (file) => {
    const elsewhere = new RegExp(
      ['\\.\\./', 'shared\\b|(?<![\\w.])/', 'work/|/', 'tmp/\\w'].join(''),
    );
    expect(readFileSync(file, 'utf8')).not.toMatch(elsewhere);
  });
});
