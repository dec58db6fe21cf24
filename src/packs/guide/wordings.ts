/** What a pack gives to write with: its terms, templates, days and sentences in several languages. */
import { agreements, type TermEntry } from '../../bilingual/term-entry.ts';
import type { CalendarDay, DayRule, Pair, Phrase } from '../pack.ts';
import { monthDay, weekdays } from './conditions.ts';
import { type Html, html, link } from './html.ts';
import { anchor, dateIn, draftWords, inLanguage, languageIn, type Writer } from './writer.ts';

export function termItem({ id, names, note, source, review }: TermEntry, writer: Writer): Html {
  const say = writer.words;
  const rows = Object.entries(names).map(([tag, name]) => {
    const { preferred, allowed = [], forbidden = [], forms = {} } = name;
    const others = [...agreements.flatMap((form) => forms[form] ?? []), ...allowed];
    const more = (word: string, list: readonly string[], kind: string) =>
      list.length > 0 &&
      html`<span class="${kind}"><span class="soft small">${word}</span> ${list.map((one, at) => html`${at > 0 && ', '}${draftWords(one, tag)}`)}</span>`;
    return html`<div><dt>${languageIn(writer, tag)}</dt><dd><strong>${draftWords(preferred, tag)}</strong> ${more(say.allowed, others, 'allowed')} ${more(say.forbidden, forbidden, 'forbidden')}</dd></div>`;
  });
  return html`<li id="${anchor('term', id)}"><dl class="languages">${rows}</dl>${note && html`<p>${inLanguage(writer, note)}</p>`}<p class="soft small">${source && html`${say.source}${say.colon}${link(source, source)}`}${source && review && ' · '}${review && html`${say.review} ${dateIn(writer, review)}`}</p></li>`;
}

/** A sentence in each of its languages. */
export function pairItem({ id, text }: Pair, writer: Writer): Html {
  return html`<li id="${anchor('pair', id)}">${versions(text, writer)}</li>`;
}

export function phraseItem(phrase: Phrase, writer: Writer): Html {
  const { id, title, text, source } = phrase;
  const from =
    source &&
    html`<p class="soft small">${writer.words.source}${writer.words.colon}${source.url ? link(source.url, source.title) : source.title}</p>`;
  return html`<li id="${anchor('phrase', id)}"><h3>${inLanguage(writer, title)}</h3>${versions(text, writer)}${from}</li>`;
}

function versions(text: Readonly<Record<string, string>>, writer: Writer): Html | null {
  if (Object.keys(text).length === 0) return null;
  const rows = Object.entries(text).map(
    ([tag, words]) =>
      html`<div><dt>${languageIn(writer, tag)}</dt><dd class="draft" lang="${tag}" dir="auto">${words}</dd></div>`,
  );
  return html`<dl class="languages">${rows}</dl>`;
}

export function dayItem(day: CalendarDay, writer: Writer): Html {
  const { id, name, on, tone, tags = {}, lines = {}, note, source } = day;
  const texts = Object.fromEntries(
    [...new Set([...Object.keys(tags), ...Object.keys(lines)])].map((tag) => [
      tag,
      [...(lines[tag] ?? []), (tags[tag] ?? []).join(' ')].filter(Boolean).join('\n'),
    ]),
  );
  return html`<li id="${anchor('day', id)}"><h3>${inLanguage(writer, name)}</h3><p>${whenIs(on, writer)} · ${writer.words.tones[tone]}</p>${versions(texts, writer)}${note && html`<p>${inLanguage(writer, note)}</p>`}${
    source &&
    html`<p class="soft small">${writer.words.source}${writer.words.colon}${source.url ? link(source.url, source.title) : source.title}</p>`
  }</li>`;
}

function whenIs(on: DayRule, writer: Writer): Html {
  if ('yearly' in on) return html`${monthDay(on.yearly, writer)}`;
  if ('easter' in on) return html`${writer.words.easter(on.easter)}`;
  if ('dates' in on)
    return html`${on.dates.map((one, at) => html`${at > 0 && ', '}${dateIn(writer, one)}`)}`;
  const month = new Intl.DateTimeFormat(`${writer.lang}-CA`, { month: 'long', timeZone: 'UTC' });
  const name = month.format(Date.UTC(2024, on.month - 1, 1));
  return html`${writer.words.nth(on.nth, weekdays([on.weekday], writer), name)}`;
}
