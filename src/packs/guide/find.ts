/** Says in words what a rule looks for. */
import type { Expect, Find, Term } from '../../core/rule.ts';
import { detectorNames } from './detectors.ts';
import { type Html, html } from './html.ts';
import { draftWords, entryOf, toAnchor, type Writer } from './writer.ts';

/** As many entries are shown at once; more are folded away, behind the first few. */
const shownAtOnce = 12;
const inSummary = 4;
/** A list of more entries stays folded on paper too, where it would fill many pages. */
const printedAtMost = 1000;
/** UTF-16 units of a pattern that is shown at once. */
const shownPattern = 40;

/** A piece of a sentence, with the words or the parts that it is about under it. */
export function describeFind(find: Find, writer: Writer): Html {
  const say = writer.words;
  if ('terms' in find) return html`${say.oneOf(find.terms.length)}${entries(find.terms, writer)}`;
  if ('list' in find) return html`${say.inList} ${toAnchor('list', find.list, find.list)}`;
  if ('pattern' in find) return patternOf(find.pattern, writer);
  if ('is' in find) return html`${detectorNames[find.is][writer.lang]}`;
  if ('any' in find) return parts(say.anyOf, find.any.flatMap(choices), writer);
  if ('all' in find) return parts(say.allOf, find.all, writer);
  if ('not' in find) return parts(say.absent, [find.not], writer);
  const { of, words, same, order } = find.near;
  const bounds = [words !== undefined && say.apart(words), same && say.same[same]].filter(Boolean);
  const start = order ? say.nearOrder : say.near;
  return parts([start, ...bounds].join(', '), of, writer);
}

/** A choice among choices is one choice. */
function choices(find: Find): readonly Find[] {
  return 'any' in find ? find.any.flatMap(choices) : [find];
}

/** A long pattern says little to most readers, and is folded. */
function patternOf(pattern: string, { words }: Writer): Html {
  const code = html`<code>${pattern}</code>`;
  return pattern.length <= shownPattern
    ? html`${words.pattern}${words.colon}${code}`
    : html`<details><summary>${words.pattern}</summary>${code}</details>`;
}

function parts(words: string, finds: readonly Find[], writer: Writer): Html {
  const [only] = finds;
  if (only && finds.length === 1 && !('is' in only)) return describeAlone(words, only, writer);
  return html`${words}<ul>${finds.map((one) => html`<li>${describeFind(one, writer)}</li>`)}</ul>`;
}

/** A list of one says nothing that a colon does not. */
function describeAlone(words: string, find: Find, writer: Writer): Html {
  if (words === writer.words.anyOf) return describeFind(find, writer);
  return html`${words}<ul><li>${describeFind(find, writer)}</li></ul>`;
}

/** The entries of a word list; a long one is folded, and opens on paper. */
export function entries(terms: readonly (string | Term)[], writer: Writer): Html {
  const list = html`<ul class="entries">${terms.map((one) => entryOf(writer, one))}</ul>`;
  if (terms.length <= shownAtOnce) return list;
  const first = terms.slice(0, inSummary).map((one) => (typeof one === 'string' ? one : one.text));
  const summary = html`<summary>${first.map((text) => html`${draftWords(text)}, `)}… (${terms.length})</summary>`;
  return terms.length > printedAtMost
    ? html`<details class="vast">${summary}${list}</details>`
    : html`<details>${summary}${list}</details>`;
}

/** What must hold of what was found; nothing when it must not be there at all. */
export function describeExpect(expect: Expect | undefined, writer: Writer): Html | null {
  const say = writer.words;
  if (expect === undefined || expect === 'none') return null;
  if (expect === 'some') return html`<p>${say.some}</p>`;
  if ('oneForm' in expect) return html`<p>${say.oneForm}</p>`;
  if ('with' in expect)
    return html`<div>${say.companion} ${describeFind(expect.with, writer)}</div>`;
  if ('same' in expect)
    return html`<p>${expect.same === 'versions' ? say.sameVersions : say.sameParts}</p>`;
  const { min, max } = expect;
  if (!('measure' in expect)) {
    const bounds = [
      min !== undefined && say.atLeastCount(min),
      max !== undefined && say.atMostCount(max),
    ];
    return html`<p>${bounds.filter(Boolean).join(' ')}</p>`;
  }
  const { list = null, together } = 'list' in expect ? expect : {};
  const words =
    typeof list === 'string' ? toAnchor('list', list, list) : list && entries(list, writer);
  return html`<div>${say.measure(say.measures[expect.measure], min, max)} ${words} ${
    together !== undefined && say.together(together)
  }</div>`;
}
