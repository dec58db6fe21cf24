/**
 * The bundled packs on posts that nobody who writes rules has read: what they are worth. Says numbers, never the posts,
 * so that a failure here tempts nobody to write a rule for one of them.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alarmsAt, checkSample, isNamed, type Sample, share } from './score.ts';

interface Post extends Sample {
  readonly topic?: string;
}

function read(name: string): readonly Post[] {
  const file = new URL(`./held-out/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).posts;
}

it('finds most of what is serious with the right topic, and three in four at that level', () => {
  const serious = read('bad').filter(({ level }) => level === 'serious');
  const checked = serious.map((post, at) =>
    checkSample({ ...post, topics: [post.topic ?? ''] }, at),
  );
  expect(share(checked, (post) => isNamed(post, false))).toBeGreaterThanOrEqual(0.85);
  expect(share(checked, (post) => isNamed(post, true))).toBeGreaterThanOrEqual(0.75);
});

it.each([
  ['serious', 2],
  ['caution', 4],
] as const)('raises hardly an alarm in good posts: %s, at most %d', (level, most) => {
  const checked = read('harmless').map((post, at) => checkSample(post, at));
  expect(checked.filter((post) => alarmsAt(level, post).length > 0).length).toBeLessThanOrEqual(
    most,
  );
});
