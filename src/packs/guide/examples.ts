/** The examples of a rule: what it flags, with the flagged words marked, and what it leaves alone. */
import type { BadExample, GoodExample, Rule } from '../../core/rule.ts';
import { readMarks, unescaped } from '../examples.ts';
import { switchesIn } from './conditions.ts';
import { type Html, html } from './html.ts';
import { countryIn, dateIn, draftWords, languageIn, type Writer } from './writer.ts';

export function describeExamples({ examples }: Rule, writer: Writer): Html {
  const say = writer.words;
  return html`<div class="examples">
<section class="bad"><h5>${say.flagged}</h5><ul>${examples.bad.map((one) => html`<li>${badExample(one, writer)}</li>`)}</ul></section>
<section class="good"><h5>${say.leftAlone}</h5><ul>${examples.good.map((one) => html`<li>${goodExample(one, writer)}</li>`)}</ul></section>
</div>`;
}

function badExample(example: BadExample, writer: Writer): Html {
  const { fix } = example;
  return html`<p class="draft" dir="auto" lang="${languageOf(example)}">${marked(example.text, writer)}</p>${
    fix !== undefined &&
    html`<p class="soft small">${writer.words.becomes}</p><p class="draft" dir="auto" lang="${languageOf(example)}">${fix}</p>`
  }${around(example, writer)}`;
}

function goodExample(example: GoodExample, writer: Writer): Html {
  const one = typeof example === 'string' ? { text: example } : example;
  return html`<p class="draft" dir="auto" lang="${languageOf(one)}">${unescaped(one.text)}</p>${around(one, writer)}`;
}

/** Of a draft whose language nobody gave, at least its script. */
function languageOf({ lang, text }: Pick<BadExample, 'lang' | 'text'>): string {
  return lang ?? (/\p{Script=Arabic}/u.test(text) ? 'ar' : '');
}

/** Brackets that are not seen stand around the marks for those who hear the page. */
function marked(source: string, { words }: Writer): Html {
  const { text, spans } = readMarks(source);
  let at = 0;
  const pieces = spans.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    if (start === end)
      return html`${before}<mark class="gap"><span aria-hidden="true">‸</span><span class="aloud">[${words.missingHere}]</span></mark>`;
    return html`${before}<mark><span class="aloud">[</span>${text.slice(start, end)}<span class="aloud">]</span></mark>`;
  });
  return html`${pieces}${text.slice(at)}`;
}

type Circumstances = Omit<BadExample, 'fix'>;

/** What the example says of its circumstances, in one line. */
function around(example: Circumstances, writer: Writer): Html | null {
  const say = writer.words;
  const { at, site, host, sender, account, media = [], pair } = example;
  const said: Html[] = [
    ...(sender ? [html`${say.where.sender}${say.colon}${countryIn(writer, sender)}`] : []),
    ...(host ? [html`${say.where.host}${say.colon}${countryIn(writer, host)}`] : []),
    ...(site ? [html`${say.where.site} ${site}`] : []),
    ...(account ? [html`${say.where.account}${say.colon}${say.accounts[account]}`] : []),
    ...(at ? [html`${dateIn(writer, at)}`] : []),
    ...(pair ? [html`${pair.map((tag) => languageIn(writer, tag)).join(' / ')}`] : []),
    ...switchesIn(example, writer).map((words) => html`${words}`),
    ...media.map(
      ({ kind, alt }) =>
        html`${say.attached[kind]}, ${alt ? draftWords(say.altText(alt)) : say.noAlt}`,
    ),
  ];
  if (said.length === 0) return null;
  return html`<p class="soft small">${said.map((one, place) => html`${place > 0 && ' · '}${one}`)}</p>`;
}
