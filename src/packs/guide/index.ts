/** The readable guide: a pack as a web page in each language of the interface, which any browser opens without a script. */
import type { Pack } from '../pack.ts';
import { headOf } from './head.ts';
import { type Html, html, raw } from './html.ts';
import { ruleSections } from './rules.ts';
import type { Section } from './section.ts';
import { furtherSections } from './sections.ts';
import { style } from './style.ts';
import { inLanguage, type Language, type Writer, writerFor } from './writer.ts';

export interface GuidePage {
  /** Of the file: the pack's id, then the language. */
  readonly name: string;
  readonly text: string;
}

/** Nothing is fetched and nothing runs, whatever a pack may hold. */
const security =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page a language; they link to each other. `sha256` is that of the pack's file, in hexadecimal digits. */
export function guidePages(pack: Pack, sha256?: string): readonly GuidePage[] {
  return (['en', 'fr'] as const).map((lang) => ({
    name: nameOf(pack, lang),
    text: pageOf(writerFor(pack, lang), sha256).toString(),
  }));
}

function nameOf({ id }: Pack, lang: Language): string {
  return `${id}.${lang}.html`;
}

function pageOf(writer: Writer, sha256: string | undefined): Html {
  const { pack, lang, words: say } = writer;
  const rules = ruleSections(writer);
  const sections = [...rules, ...furtherSections(writer)];
  const other = lang === 'en' ? 'fr' : 'en';
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${security}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inLanguage(writer, pack.title)}</title>
<link rel="alternate" hreflang="${other}" href="${nameOf(pack, other)}">
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#rules">${say.skip}</a>
<header class="top"><p class="switch"><a href="${nameOf(pack, other)}" hreflang="${other}" lang="${other}">${say.otherLanguage}</a></p>
${headOf(writer, sha256)}</header>
<nav aria-labelledby="contents"><h2 id="contents">${say.contents}</h2><ol>${sections.map(
    ({ id, title, count }) =>
      html`<li><a href="#${id}">${title}</a> <span class="soft">${count}</span></li>`,
  )}</ol></nav>
<main id="rules" tabindex="-1">${sections.map(bodyOf)}</main>
</body>
</html>
`;
}

function bodyOf({ id, title, body }: Section): Html {
  return html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}</section>
`;
}
