/** The top of a guide: what the pack is, from whom and for whom, and what the levels mean. */
import { type Html, html, link } from './html.ts';
import { levelMark } from './level.ts';
import { countryIn, dateIn, facts, inLanguage, languageIn, type Writer } from './writer.ts';

/** From the gravest to the mildest. */
const levels = ['serious', 'caution', 'note'] as const;

/** `sha256` is that of the pack's file, in hexadecimal digits. */
export function headOf(writer: Writer, sha256: string | undefined): Html {
  const { pack, words: say } = writer;
  const { publisher, published, expires, version, id, languages, layer } = pack;
  const parents = pack.extends?.map((one) => say.atLeast(one.id, one.atLeast)).join(', ');
  return html`<h1>${inLanguage(writer, pack.title)}</h1>
<p class="summary">${inLanguage(writer, pack.summary)}</p>
<p class="soft">${say.lead}</p>
<section aria-labelledby="about"><h2 id="about" class="aloud">${say.facts}</h2>${facts(
    [say.publisher, publisher.name],
    [
      say.contact,
      publisher.contact === undefined ? null : link(publisher.contact, publisher.contact),
    ],
    [say.versionName, html`${version}, ${dateIn(writer, published)}`],
    [say.expires, expires === undefined ? null : dateIn(writer, expires)],
    [say.languages, languages.map((tag) => languageIn(writer, tag)).join(', ')],
    [say.audience, audienceOf(writer)],
    [say.layer, layer && say.layers[layer]],
    [say.builtOn, parents],
    [say.identifier, html`<code>${id}</code>`],
    [say.hash, sha256 === undefined ? null : html`<code>${sha256}</code>`],
  )}</section>
<section aria-labelledby="levels"><h2 id="levels">${say.levels}</h2><ul class="levels">${levels.map(
    (level) => html`<li>${levelMark(level, writer)} ${say.levelMeanings[level]}</li>`,
  )}</ul><p class="soft small">${say.inflectedKey}</p></section>`;
}

function audienceOf(writer: Writer): string {
  const { sender, host } = writer.pack.for ?? {};
  const say = writer.words;
  const parties = [
    sender && say.fromSender(countryIn(writer, sender)),
    host && say.withHost(countryIn(writer, host)),
  ].filter(Boolean);
  return parties.join(', ') || say.everyone;
}
