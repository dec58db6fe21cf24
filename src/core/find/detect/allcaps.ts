/** Detector: several words in a row in capitals. One alone is an acronym or a name, not a shout. */
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

// Words first, runs of them by hand: one expression for the run would look at it again from each of its words.
const word = /(?<![\p{L}\p{M}\p{N}#@_])[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;
/** Two capitals in a row, or a letter of another script that has any: asking Unicode for each letter is dear. */
const mayShout =
  /[A-Z\u00c0-\u00de]{2}|[\u0100-\u0152\u0154-\u058f\u10a0-\u1fff\u2102-\u2183\u2c00-\ud83b\uff21-\uff3a]/;
const shouted = /^\p{Lu}[\p{Lu}\p{M}]*(?:['’-]\p{Lu}[\p{Lu}\p{M}]*)*$/u;

/** Runs of at least three words with eight letters, or of two with twelve; tags, links and handles left out. */
export function allcaps({ text, machine }: Reading): readonly Hit[] {
  if (!mayShout.test(text)) return [];
  const hits: Hit[] = [];
  let run = noRun;
  for (const { index: start, 0: found } of text.matchAll(word)) {
    const end = start + found.length;
    const isShouted = shouted.test(found) && !touchesAny(machine, start, end);
    const goesOn = run.words > 0 && /^[ \u00a0\u202f,]{1,3}$/.test(text.slice(run.end, start));
    if (!isShouted || !goesOn) keep(run, text, hits);
    const letters = found.replace(/\P{L}/gu, '').length;
    if (!isShouted) run = noRun;
    else if (goesOn)
      run = { start: run.start, end, words: run.words + 1, letters: run.letters + letters };
    // « À » or “A” alone opens no shout.
    else run = letters > 1 ? { start, end, words: 1, letters } : noRun;
  }
  keep(run, text, hits);
  return hits;
}

interface Run extends Hit {
  readonly words: number;
  readonly letters: number;
}

const noRun: Run = { start: 0, end: 0, words: 0, letters: 0 };

function keep({ start, end, words, letters }: Run, text: string, hits: Hit[]): void {
  if (words > 2 ? letters < 8 : words < 2 || letters < 12) return;
  const written = text.slice(start, end);
  // "The UN, NATO, WHO and others": a list of acronyms.
  if (!written.includes(',') || /\p{Lu}{6}/u.test(written)) hits.push({ start, end });
}
