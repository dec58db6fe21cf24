/** The development build, which also reaches the practice pages, is otherwise the release build byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const target = process.env.ATTACHE_BROWSER ?? 'chromium';
const release = path.join('dist', target);
const development = path.join('dist/development', target);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

it('differs from the release in the manifest only', () => {
  const files = listFiles(release);
  expect(files).toContain('content.js');
  expect(listFiles(development)).toEqual(files);
  const different = files.filter(
    (file) =>
      !readFileSync(path.join(release, file)).equals(readFileSync(path.join(development, file))),
  );
  expect(different).toEqual(['manifest.json']);
});

it('asks little of a page without a composer: a small content script', () => {
  const content = readFileSync(path.join(release, 'content.js'));
  expect(gzipSync(content).length).toBeLessThan(20 * 1024);
});
