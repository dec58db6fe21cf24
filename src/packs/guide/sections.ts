/** The parts of a guide behind its rules: word lists, changes to parents, wordings, the directory and the history. */
import { namedLists } from '../lists/named.ts';
import type { Change, Overlay, TermList } from '../pack.ts';
import { directoryOf } from './directory.ts';
import { entries } from './find.ts';
import { type Html, html, link } from './html.ts';
import { levelMark } from './level.ts';
import type { Section } from './section.ts';
import { dayItem, pairItem, phraseItem, termItem } from './wordings.ts';
import { anchor, dateIn, facts, inLanguage, toAnchor, type Writer } from './writer.ts';

type Items = readonly Html[];

/** In order; what a pack does not have is left out. */
export function furtherSections(writer: Writer): Section[] {
  const { words: say, pack } = writer;
  const { overlays = [], terms = [], phrases = [], calendar = [], memory = [] } = pack;
  const sections: Section[] = [
    section('lists', say.lists, listItems(writer)),
    section('overlays', say.overlays, each(overlays, overlayItem, writer)),
    section('terms', say.terms, each(terms, termItem, writer)),
    section('phrases', say.phrases, each(phrases, phraseItem, writer)),
    section('calendar', say.calendar, each(calendar, dayItem, writer)),
    directoryOf(writer),
    section('memory', say.memory, each(memory, pairItem, writer), memoryNote(writer)),
    section('changes', say.changes, each(pack.changes ?? [], changeItem, writer)),
  ];
  return sections.filter(({ count }) => count > 0);
}

function section(id: string, title: string, list: Items, before?: Html | false): Section {
  return { id, title, count: list.length, body: html`${before}<ul class="items">${list}</ul>` };
}

function each<T>(
  list: readonly T[],
  item: (one: T, writer: Writer) => Html,
  writer: Writer,
): Items {
  return list.map((one) => item(one, writer));
}

function memoryNote({ pack, words }: Writer): Html | false {
  const isExample = pack.memory?.some(({ origin }) => origin === 'example') ?? false;
  return isExample && html`<p class="soft">${words.examplesOnly}</p>`;
}

function listItems(writer: Writer): Items {
  return Object.entries(writer.pack.lists ?? {}).map(([name, list]) =>
    listItem(name, list, writer),
  );
}

function changeItem({ version, on, summary }: Change, writer: Writer): Html {
  return html`<li><h3>${writer.words.versionName} ${version}, ${dateIn(writer, on)}</h3><p>${inLanguage(writer, summary)}</p></li>`;
}

function listItem(name: string, list: TermList, writer: Writer): Html {
  const { pack, words: say } = writer;
  const users = pack.rules.filter((rule) => namedLists(rule).some((one) => one.name === name));
  const inFile = 'file' in list;
  return html`<li id="${anchor('list', name)}"><h3>${name}</h3><p class="soft small">${inFile ? say.listInFile(list.file) : say.words(list.length)}${
    users.length > 0 &&
    html` · ${say.usedBy} ${users.map((rule, at) => html`${at > 0 && ', '}${toAnchor('rule', rule.id, inLanguage(writer, rule.title))}`)}`
  }</p>${!inFile && entries(list, writer)}</li>`;
}

function overlayItem(overlay: Overlay, writer: Writer): Html {
  const say = writer.words;
  const { rule, level, max, stage, source } = overlay;
  const { 'terms+': added, 'terms-': removed } = overlay;
  return html`<li><h3><code>${rule}</code></h3>${facts(
    [say.newLevel, level && levelMark(level, writer)],
    [say.newLimit, max === undefined ? null : String(max)],
    [say.added, added && entries(added, writer)],
    [say.removed, removed && entries(removed, writer)],
    [say.newStage, stage && (stage === 'live' ? say.live : say.stages[stage])],
    [say.source, source && (source.url ? link(source.url, source.title) : source.title)],
  )}</li>`;
}
