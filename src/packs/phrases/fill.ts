/** A phrase with its slots filled in, in one language: values are written as that language writes them. */
import { writeValue } from '../../bilingual/values/write.ts';
import type { Phrase, Slot } from '../pack/phrase.ts';

/** What was filled in, by the name of the slot: as typed, a date as ISO, a time as `14:30`. */
export type Filling = Readonly<Record<string, string>>;

const place = /\{(?:(le|de|à):)?([^{}]*)\}/g;

/**
 * The text of a phrase in a language; undefined when it has none. What is not filled in stays visible between braces.
 * @param tag BCP 47; the text for its primary language does where there is none for the region
 */
export function fillPhrase(phrase: Phrase, tag: string, filling: Filling): string | undefined {
  const key = [tag, tag.split('-')[0] ?? tag].find((each) => phrase.text[each] !== undefined);
  if (key === undefined) return undefined;
  return phrase.text[key]?.replace(place, (whole, agreement: string | undefined, name: string) => {
    const typed = filling[name]?.trim();
    if (!typed) return whole;
    const written = writeSlot(phrase.slots?.[name], typed, tag);
    return agreement === undefined ? written : agree(agreement, written);
  });
}

function writeSlot(slot: Slot | undefined, typed: string, tag: string): string {
  if (slot?.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(typed)) {
    return write('date', typed.split('-').map(Number).join('|'), typed, tag);
  }
  const [, hour, minute] = (slot?.kind === 'time' && /^(\d\d):(\d\d)$/.exec(typed)) || [];
  if (hour === undefined) return typed;
  return write('time', String(Number(hour) * 60 + Number(minute)), typed, tag);
}

function write(kind: 'date' | 'time', reading: string, typed: string, tag: string): string {
  const value = {
    kind,
    readings: [reading],
    written: typed,
    isFirm: true,
    start: 0,
    end: typed.length,
  };
  return writeValue(value, tag) ?? typed;
}

/** A French preposition before a name: « à » and « le Kef » make « au Kef », « de » and « Ariana » « d’Ariana ». */
function agree(agreement: string, name: string): string {
  const [, article, bare = ''] = /^(le |les )(.+)$/i.exec(name) ?? [];
  const plural = article?.toLowerCase() === 'les ';
  if (agreement === 'le') return name;
  if (article && agreement === 'de') return `${plural ? 'des' : 'du'} ${bare}`;
  if (article) return `${plural ? 'aux' : 'au'} ${bare}`;
  return agreement === 'de' && /^[aeiouyàâéèêëîïôœ]/i.test(name)
    ? `d’${name}`
    : `${agreement} ${name}`;
}
