/** The values of a sentence, with the day of the week apart from the date that it stands before. */
import { readValues, type Value } from '../values/index.ts';
import { weekdayOf } from '../values/words.ts';

/** @param lang primary subtag */
export function readApart(text: string, lang: string): readonly Value[] {
  return readValues(text, lang).flatMap((value) =>
    value.kind === 'date' ? splitDate(value, lang) : [value],
  );
}

const firstWord = /^([\p{L}\p{M}'’-]+)[\s,،]+/u;

function splitDate(value: Value, lang: string): readonly Value[] {
  const { start, written } = value;
  const [before, word = ''] = firstWord.exec(written) ?? [];
  const day = before === undefined ? undefined : weekdayOf(word, lang);
  if (before === undefined || day === undefined) return [value];
  const from = start + before.length;
  return [
    { ...value, kind: 'weekday', end: start + word.length, written: word, readings: [String(day)] },
    { ...value, start: from, written: written.slice(before.length) },
  ];
}
