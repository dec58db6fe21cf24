/** What a detector sees in a text, as pieces of it. */
import type { Context } from '../../../../src/core/draft.ts';
import { detectors } from '../../../../src/core/find/detect/index.ts';
import { Reading } from '../../../../src/core/find/reading.ts';
import type { Program } from '../../../../src/core/program.ts';
import type { DetectorName } from '../../../../src/core/rule.ts';
import { compile } from '../../../../src/packs/compile/index.ts';

const { program } = compile([]);

interface Trial extends Partial<Context> {
  /** Language of the whole text. */
  readonly lang?: string;
  readonly program?: Partial<Program>;
}

export function seen(is: DetectorName, text: string, trial: Trial = {}): string[] {
  return readingOf(is, text, trial).map(({ start, end }) => text.slice(start, end));
}

function readingOf(
  is: DetectorName,
  text: string,
  { lang, program: more, ...context }: Trial = {},
) {
  const segments = lang ? [{ start: 0, end: text.length, lang, sure: true }] : [];
  const reading = new Reading({ ...program, ...more }, { text, segments }, { now: 0, ...context });
  return detectors[is](reading);
}
