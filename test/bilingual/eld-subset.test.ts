/** The detector cut to our languages gives the same answers as the whole one, at less than half the size. */
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { cutNgrams, eldSubset } from '../../scripts/eld-subset.mjs';
import { guessLanguage } from '../../src/bilingual/language.ts';
import { sentences } from './sentences.ts';

async function bundle(plugins: ReturnType<typeof eldSubset>[]) {
  const result = await build({
    entryPoints: ['src/bilingual/language.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    plugins,
  });
  return result.outputFiles[0]?.text ?? '';
}

it('answers the same', async () => {
  const [whole, cut] = await Promise.all([bundle([]), bundle([eldSubset()])]);
  expect(cut.length).toBeLessThan(whole.length / 2);
  const module = await import(`data:text/javascript,${encodeURIComponent(cut)}`);
  const fragments = Object.values(sentences)
    .flat()
    .flatMap((text) => [text, ...text.split(' '), text.slice(0, 12)]);
  expect(fragments.length).toBeGreaterThan(500);
  for (const text of fragments) expect(module.guessLanguage(text)).toEqual(guessLanguage(text));
});

it('names the file when a language cannot be detected', () => {
  const data = { type: 'x', languages: { 0: 'en' }, isSubset: false, ngrams: {} };
  expect(() => cutNgrams(data, ['en', 'tlh'])).toThrow(/languages\.json.*tlh/);
});
