/** What every piece of a guide needs to know: the pack, the language of the page, and how that writes things. */
import type { Localized, Term } from '../../core/rule.ts';
import type { Pack } from '../pack.ts';
import { type Html, html } from './html.ts';
import { en, type Words } from './words.en.ts';
import { fr } from './words.fr.ts';

const words = { en, fr };

export type Language = keyof typeof words;

export interface Writer {
  readonly pack: Pack;
  readonly lang: Language;
  readonly words: Words;
}

export function writerFor(pack: Pack, lang: Language): Writer {
  return { pack, lang, words: words[lang] };
}

export function inLanguage({ lang }: Writer, text: Localized): string {
  return text[lang];
}

/** A date of a pack in words; what is no date as it stands. */
export function dateIn({ lang }: Writer, date: string): Html {
  const at = Date.parse(date.length > 10 ? `${date}Z` : date);
  if (Number.isNaN(at)) return html`${date}`;
  const time = date.length > 10 ? ({ timeStyle: 'short' } as const) : {};
  const format = new Intl.DateTimeFormat(`${lang}-CA`, {
    dateStyle: 'long',
    timeZone: 'UTC',
    ...time,
  });
  return html`<time datetime="${date}">${firstOf(format.format(at), lang)}</time>`;
}

/** The first day of a month is an ordinal in French, which the formatter does not know. */
export function firstOf(date: string, lang: Language): string {
  return lang === 'fr' ? date.replace(/^1(?=\s)/, '1er') : date;
}

export function countryIn({ lang }: Writer, code: string): string {
  return nameOf(code, `${lang}-CA`, 'region');
}

export function languageIn({ lang }: Writer, tag: string): string {
  return nameOf(tag, `${lang}-CA`, 'language');
}

function nameOf(code: string, locale: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Words of a draft in a language that is known or not; each keeps its own direction. */
export function draftWords(text: string, lang?: string): Html {
  const known = lang ?? (/\p{Script=Arabic}/u.test(text) ? 'ar' : '');
  return html`<bdi lang="${known}">${text}</bdi>`;
}

/** An entry of a word list, with what is particular about it. */
export function entryOf({ words: say }: Writer, entry: string | Term): Html {
  const {
    text,
    inflect,
    fix,
    score,
    case: letters,
  } = typeof entry === 'string' ? ({ text: entry } as Term) : entry;
  const lang = inflect?.slice(0, 2);
  const remarks = [
    letters === 'exact' && say.exactCase,
    score !== undefined && say.weight(score),
  ].filter((one) => one !== false);
  return html`<li>${draftWords(text, lang)}${inflect && html`<span class="soft" title="${say.inflected}">~</span>`}${
    fix !== undefined && html` <span class="soft">→</span> ${draftWords(fix, lang)}`
  }${remarks.length > 0 && html` <span class="soft">(${remarks.join(', ')})</span>`}</li>`;
}

/** Pairs of a name and what is said under it; what is null is left out. */
export function facts(
  ...pairs: readonly (readonly [string, Html | string | null | undefined])[]
): Html {
  const kept = pairs.filter(([, said]) => said !== null && said !== undefined && said !== '');
  if (kept.length === 0) return html``;
  return html`<dl>${kept.map(([name, said]) => html`<div><dt>${name}</dt><dd>${said}</dd></div>`)}</dl>`;
}

/** Fit for `id`: one place for each kind and name. */
export function anchor(kind: string, name: string): string {
  return `${kind}-${name.replace(/\s/g, '-')}`;
}

/** A link to a place of the page. */
export function toAnchor(kind: string, name: string, words: string): Html {
  return html`<a href="#${encodeURIComponent(anchor(kind, name))}">${words}</a>`;
}
