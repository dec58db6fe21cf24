/** `attache parity`: whether two halves of a message say the same thing. */
import { compareHalves, type Half, type ParityFinding } from '../bilingual/parity/index.ts';
import { segmentDraft } from '../bilingual/segments.ts';
import { mainLanguage } from '../bilingual/shares.ts';
import { buildTermbase } from '../bilingual/terms.ts';
import type { Span } from '../core/text/span.ts';
import { oneOf, readTwoFiles } from './arguments.ts';
import { type DraftFile, readDraft } from './input.ts';
import { print } from './output.ts';
import { readTag } from './tag.ts';
import { readWordings } from './wordings.ts';

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  mission: { type: 'string' },
  pack: { type: 'string', multiple: true },
  format: { type: 'string', default: 'pretty' },
} as const;

/** Prints what differs; languages that are not given are detected. Throws Failure for bad usage or input. */
export async function parityCommand(args: readonly string[]): Promise<number> {
  const { values, first: one, second: other } = readTwoFiles(args, options);
  const format = oneOf('format', values.format, ['pretty', 'json'] as const);
  const { terms, twins } = await readWordings(values);
  const [first, second] = await Promise.all([readDraft(one), readDraft(other)]);
  const halves = [
    halfOf(first, values.from && readTag('from', values.from)),
    halfOf(second, values.to && readTag('to', values.to)),
  ] as const;
  const found = compareHalves(...halves, { terms: buildTermbase(terms), twins });
  const findings = found.map((finding) => described(finding, [first, second]));
  if (format === 'json') {
    await print(JSON.stringify({ languages: halves.map(({ lang }) => lang), findings }, null, 2));
  } else await print(findings.length > 0 ? findings.map(inLine).join('\n') : 'Nothing found.');
  return 0;
}

function halfOf({ text }: DraftFile, lang: string | undefined): Half {
  return { text, lang: lang || mainLanguage({ text, segments: segmentDraft(text) }) };
}

interface Place {
  /** UTF-16 code units in the file, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Described {
  readonly id: string;
  readonly level: ParityFinding['level'];
  readonly first: Place | null;
  readonly second: Place | null;
  readonly fix: string | null;
}

function described(
  { kind, level, first, second, fix }: ParityFinding,
  [one, other]: readonly [DraftFile, DraftFile],
): Described {
  return {
    id: `parity.${kind}`,
    level,
    first: placeIn(one, first),
    second: placeIn(other, second),
    fix,
  };
}

function placeIn({ text, offsetInFile }: DraftFile, span: Span | null): Place | null {
  if (!span) return null;
  const { start, end } = span;
  return { start: offsetInFile(start), end: offsetInFile(end), text: text.slice(start, end) };
}

function inLine({ id, level, first, second, fix }: Described): string {
  const said = (place: Place | null) => (place ? `“${place.text}”` : '(nothing)');
  return `${level}  ${id}  ${said(first)} | ${said(second)}${fix ? `  → ${fix}` : ''}`;
}
