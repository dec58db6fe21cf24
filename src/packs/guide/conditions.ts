/** Says in words when a rule leaves a hit alone, and where and when it applies at all. */
import type { Exception, Rule, When, Where, Window } from '../../core/rule.ts';
import { describeFind } from './find.ts';
import { type Html, html } from './html.ts';
import type { Words } from './words.en.ts';
import { countryIn, dateIn, firstOf, languageIn, type Writer } from './writer.ts';

export function describeExceptions(unless: readonly Exception[], writer: Writer): Html | null {
  if (unless.length === 0) return null;
  return html`<ul>${unless.map((one) => html`<li>${describeException(one, writer)}</li>`)}</ul>`;
}

function describeException(one: Exception, writer: Writer): Html {
  const say = writer.words;
  if (one === 'negated' || one === 'quoted') return html`${say[one]}`;
  const [words, find] = 'within' in one ? [say.beside(one.within), one.find] : [say.inside, one];
  return html`${words}${say.colon}${describeFind(find, writer)}`;
}

/** One line for each circumstance; nothing when the rule always applies. */
export function describeConditions({ where, when }: Rule, writer: Writer): Html | null {
  const lines = [
    ...(where ? circumstances(where, writer) : []),
    ...(when ? periods(when, writer) : []),
  ];
  if (lines.length === 0) return null;
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function circumstances(where: Where, writer: Writer): Html[] {
  const { words: say, lang } = writer;
  const lists: readonly (readonly [string, readonly string[] | undefined])[] = [
    [say.where.scope, where.scope?.map((one) => say.scopes[one])],
    [say.where.lang, where.lang?.map((one) => languageIn(writer, one))],
    [say.where.site, where.site],
    [say.where.host, where.host?.map((one) => countryIn(writer, one))],
    [say.where.sender, where.sender?.map((one) => countryIn(writer, one))],
    [say.where.account, where.account?.map((one) => say.accounts[one])],
  ];
  const format = new Intl.ListFormat(`${lang}-CA`, { type: 'disjunction' });
  const listed = lists.flatMap(([name, values]) =>
    values ? [html`${name}${say.colon}${format.format(values)}`] : [],
  );
  return [...listed, ...switchesIn(where, writer).map((words) => html`${words}`)];
}

type Switch = keyof Words['switches'];

/** What is switched on or off for a post: a reply, a crisis, an election … */
export function switchesIn(
  of: Partial<Record<Switch, boolean | undefined>>,
  { words }: Writer,
): string[] {
  const names = Object.keys(words.switches) as Switch[];
  return names.flatMap((name) => {
    const { off, on } = words.switches[name];
    return of[name] === undefined ? [] : [of[name] ? on : off];
  });
}

function periods({ during = [], outside = [] }: When, writer: Writer): Html[] {
  const { words: say, pack } = writer;
  const one = (words: string) => (name: string) => {
    const window = Object.hasOwn(pack.windows ?? {}, name) ? pack.windows?.[name] : undefined;
    return html`${words} <code>${name}</code>${window && html` (${describeWindow(window, writer)})`}`;
  };
  return [...during.map(one(say.during)), ...outside.map(one(say.outside))];
}

function describeWindow({ from, to, yearly, weekly, zone }: Window, writer: Writer): Html {
  const say = writer.words;
  const place = html`${zone && ` ${zone}`}`;
  if (yearly)
    return html`${say.eachYear}, ${say.window(monthDay(yearly.from, writer), monthDay(yearly.to, writer))}${place}`;
  if (weekly)
    return html`${say.eachWeek}, ${weekdays(weekly.days, writer)}${hours(weekly, writer)}${place}`;
  if (from && to) return html`${dateIn(writer, from)} – ${dateIn(writer, to)}${place}`;
  if (from) return html`${say.windowFrom('')}${dateIn(writer, from)}${place}`;
  return to ? html`${say.windowTo('')}${dateIn(writer, to)}${place}` : place;
}

function hours(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  writer: Writer,
): string {
  return from && to ? `, ${writer.words.window(from, to)}` : '';
}

/** `12-20` as a day of the month. */
export function monthDay(day: string, { lang }: Writer): string {
  const at = Date.parse(`2024-${day}`);
  if (Number.isNaN(at)) return day;
  const format = new Intl.DateTimeFormat(`${lang}-CA`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return firstOf(format.format(at), lang);
}

const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Monday 1 January 2024 leads to the name of each day. */
export function weekdays(days: readonly string[], { lang }: Writer): string {
  const format = new Intl.DateTimeFormat(`${lang}-CA`, { weekday: 'long', timeZone: 'UTC' });
  const names = days.map((day) => format.format(Date.UTC(2024, 0, 1 + order.indexOf(day))));
  return new Intl.ListFormat(`${lang}-CA`).format(names);
}
