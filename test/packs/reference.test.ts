/** Everything that a rule may name has a sample, and every sample does what it shows, in the real engine. */
import { describe, expect, test } from 'vitest';
import { detectors } from '../../src/core/find/detect/index.ts';
import { loadPack } from '../../src/packs/load.ts';
import { samples } from '../../src/packs/reference/index.ts';
import { referencePages } from '../../src/packs/reference/page.ts';
import { packOfSample } from '../../src/packs/reference/sample.ts';

test('every detector has a sample, and no sample is of none', () => {
  expect(Object.keys(samples.is ?? {}).sort()).toEqual(Object.keys(detectors).sort());
});

for (const [concept, named] of Object.entries(samples)) {
  describe(concept, () => {
    test.each(Object.entries(named))('%s', (name, sample) => {
      // In English and in French; a sample over a pair of versions holds both at once.
      const isPair = sample.bad.some((bad) => typeof bad === 'object' && bad.pair);
      expect(sample.bad.length).toBeGreaterThan(isPair ? 0 : 1);
      expect(sample.good.length).toBeGreaterThan(isPair ? 0 : 1);
      const { pack, problems } = loadPack(packOfSample(name, sample), name);
      expect(problems).toEqual([]);
      expect(pack?.rules).toHaveLength(1);
    });
  });
}

test('each sample has a page that shows its rule and what it flags', () => {
  const pages = new Map(referencePages().map(({ path, text }) => [path, text]));
  for (const [concept, named] of Object.entries(samples)) {
    for (const name of Object.keys(named)) {
      expect(pages.get('index.md')).toContain(`(${concept}/${name}.md)`);
      expect(pages.get(`${concept}/${name}.md`)).toContain('## Flagged');
    }
  }
  expect(pages.get('is/hashtag.md')).toContain('- `"Join us #Tunis2026"` → `"#Tunis2026"`');
});
