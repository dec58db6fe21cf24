/** The values of a sentence, with the day of the week apart from the date that it stands before. */
import { byPosition } from '../../core/text/span.ts';
import { readValues, type Value } from '../values/index.ts';

/** @param lang primary subtag */
export function readApart(text: string, lang: string): readonly Value[] {
  const values = readValues(text, lang);
  const days = values.filter(({ kind }) => kind === 'weekday');
  const apart = values.map((value) => {
    const day = days.find(({ start }) => value.kind === 'date' && start === value.start);
    if (!day || day.end >= value.end) return value;
    const gap = /^[\s,،]*/u.exec(text.slice(day.end))?.[0].length ?? 0;
    const start = day.end + gap;
    return { ...value, start, written: text.slice(start, value.end) };
  });
  return apart.sort(byPosition);
}
