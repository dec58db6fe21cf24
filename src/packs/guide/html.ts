/** Markup from untrusted words: everything put into a template is escaped, unless it is markup already. */

/** Markup that is whole and escaped. Only `html` and `raw` make it. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

type Part = Html | string | number | null | false | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fit for text and for quoted attributes (https://html.spec.whatwg.org/multipage/parsing.html#escapingString). */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (one) => entities[one] ?? '');
}

/** Nothing stands for null, undefined and false; a list for its parts one after the other. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + written(parts[at])).join(''));
}

/** Markup of our own, such as a style sheet. Never for anything from a pack. */
export function raw(text: string): Html {
  return new Html(text);
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  return typeof part === 'object' ? part.map(written).join('') : escapeHtml(String(part));
}

/** A link to an address of the web or of a mailbox; any other address is shown as words. */
export function link(address: string, words: string): Html {
  if (/^https?:\/\//i.test(address))
    return html`<a href="${address}" rel="noopener noreferrer">${words}</a>`;
  if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(address))
    return html`<a href="mailto:${address}">${words}</a>`;
  return html`${words}${words !== address && html` (${address})`}`;
}
