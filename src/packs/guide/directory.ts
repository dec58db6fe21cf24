/** The official sites, accounts and offices of a pack. */
import { html, link } from './html.ts';
import type { Section } from './section.ts';
import { groupName, groupOf, topicName } from './topics.ts';
import { facts, inLanguage, languageIn, type Writer } from './writer.ts';

export function directoryOf(writer: Writer): Section {
  const { pack, words: say, lang } = writer;
  const { domains = [], accounts = [], contacts = [] } = pack;
  const sites = domains.map(({ host, twins = {} }) => {
    const paths = Object.entries(twins).map(([tag, path]) => `${languageIn(writer, tag)} ${path}`);
    return html`<li><code>${host}</code>${paths.length > 0 && ` (${paths.join(', ')})`}</li>`;
  });
  const handles = accounts.map(({ handle, site, lang: tag, twin }) => {
    const more = [site, tag && languageIn(writer, tag), twin && say.twin(atSign(twin))].filter(
      Boolean,
    );
    return html`<li>${atSign(handle)}${more.length > 0 && ` (${more.join(', ')})`}</li>`;
  });
  const offices = contacts.map(({ topic, office, address }) => {
    const about = topic.includes('.') ? topicName(topic, lang) : groupName(groupOf(topic), lang);
    const name = inLanguage(writer, office);
    return html`<li>${about}${say.colon}${address === undefined ? name : html`${name}, ${link(address, address)}`}</li>`;
  });
  const list = (items: typeof sites) => (items.length > 0 ? html`<ul>${items}</ul>` : null);
  return {
    id: 'directory',
    title: say.directory,
    count: sites.length + handles.length + offices.length,
    body: facts(
      [say.domains, list(sites)],
      [say.handles, list(handles)],
      [say.contacts, list(offices)],
    ),
  };
}

/** Packs write handles with the sign or without. */
function atSign(handle: string): string {
  return `@${handle.replace(/^@/, '')}`;
}
