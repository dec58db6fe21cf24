/** The readable guide: everything of a pack, in two languages, on a page that nothing in the pack can break. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readMarks, unescaped } from '../../src/packs/examples.ts';
import { guidePages } from '../../src/packs/guide/index.ts';
import type { Pack } from '../../src/packs/pack.ts';
import { readPackText } from '../../src/packs/schema.ts';
import { packOf, ruleOf } from '../core/try.ts';
import { fullPack } from './guide/full-pack.ts';

function pagesOf(pack: Pack) {
  const [english, french] = guidePages(pack, 'ab'.repeat(32));
  if (!english || !french) throw new Error('a guide has two pages');
  return { english, french };
}

function parse(text: string) {
  const { document } = new Window();
  document.write(text);
  return document;
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** As it is read, white space apart; not parsed, which takes a second for a large pack. */
const wordsOf = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof entities) => entities[name])
    .replace(/\s+/g, ' ');
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

const bundled = ['common', 'canada-tunis'].map((name) => {
  const file = new URL(`../../assets/packs/${name}.json`, import.meta.url);
  const { pack } = readPackText(readFileSync(file, 'utf8'), name);
  if (!pack) throw new Error(`${name} is refused`);
  return pack;
});

describe.each(bundled)('the guide of $id', (pack) => {
  const { english, french } = pagesOf(pack);

  it.each(['en', 'fr'] as const)('has each rule whole in %s', (lang) => {
    const text = wordsOf((lang === 'en' ? english : french).text);
    for (const { title, message, why, advice, source, examples } of pack.rules) {
      for (const words of [title[lang], message[lang], why[lang], advice?.[lang], source?.title]) {
        if (words) expect(text).toContain(squeezed(words));
      }
      for (const example of examples.good) {
        const good = typeof example === 'string' ? example : example.text;
        expect(text).toContain(squeezed(unescaped(good)));
      }
    }
  });

  it('marks in each bad example exactly what is flagged', () => {
    const lists = english.text.match(/<section class="bad">.*?<\/section>/gs) ?? [];
    const items = lists.flatMap((list) => list.match(/<li>.*?<\/li>/gs) ?? []);
    const shown = items.map((item) =>
      Array.from(item.matchAll(/<mark><span class="aloud">\[<\/span>(.*?)<span/gs), ([, words]) =>
        wordsOf(words ?? ''),
      ),
    );
    const wanted = new Map(pack.rules.map((rule) => [rule.id, rule.examples.bad]));
    const ids = Array.from(english.text.matchAll(/id="rule-([^"]+)"/g), ([, id = '']) => id);
    const marks = ids.flatMap((id) =>
      (wanted.get(id) ?? []).map((example) => {
        const { text, spans } = readMarks(example.text);
        return spans
          .filter(({ start, end }) => end > start)
          .map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' '));
      }),
    );
    expect(ids).toHaveLength(pack.rules.length);
    expect(shown).toEqual(marks);
  });
});

describe.each(['english', 'french'] as const)('the %s page', (which) => {
  const page = pagesOf(fullPack)[which];
  const document = parse(page.text);

  it('says its language and leads to the other', () => {
    const [own, other] = which === 'english' ? ['en', 'fr'] : ['fr', 'en'];
    expect(document.documentElement.lang).toBe(own);
    expect(page.name).toBe(`org.example.full.${own}.html`);
    const link = document.querySelector('.switch a');
    expect(link?.getAttribute('href')).toBe(`org.example.full.${other}.html`);
    expect(link?.getAttribute('lang')).toBe(other);
  });

  it('leads only to places that it has, each of them once', () => {
    const ids = Array.from(document.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const hrefs = Array.from(document.querySelectorAll('a[href^="#"]'), (one) =>
      decodeURIComponent(one.getAttribute('href') ?? '').slice(1),
    );
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has one main heading, and no heading that skips a level', () => {
    const levels = Array.from(document.querySelectorAll('h1,h2,h3,h4,h5,h6'), ({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  it('names each level in words beside its shape', () => {
    const marks = Array.from(document.querySelectorAll('.level'), ({ textContent }) => textContent);
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((words) => !/^\p{L}/u.test(words))).toEqual([]);
  });

  it.each(['Kept', 'Listed', 'entry-of-list', 'Preferred', 'Disliked', 'Template', 'Festival'])(
    'shows %s, a part of the pack behind its rules',
    (words) => expect(document.body.textContent).toContain(words),
  );

  it.each(['Sentence kept', '@handle', 'site.example', 'Office', 'First edition'])(
    'shows %s, the sentences, the directory and the history',
    (words) => expect(document.body.textContent).toContain(words),
  );

  it('writes a handle with one sign', () => {
    expect(document.body.textContent).not.toContain('@@');
    expect(document.body.textContent).toContain('@twin');
  });

  it('writes dates as its readers do', () => {
    const [date] = document.querySelectorAll('time[datetime="2026-11-21"]');
    expect(date?.textContent).toBe(which === 'english' ? 'November 21, 2026' : '21 novembre 2026');
    const first = document.querySelector('time[datetime="2027-03-01"]');
    expect(first?.textContent).toBe(which === 'english' ? 'March 1, 2027' : '1er mars 2027');
  });
});

describe('a hostile pack', () => {
  const payload = `"'><img src=x onerror=alert(1)></style></title><script>alert(2)</script><!-- &amp; \u202e`;
  /** Every text of the full pack, ids and addresses too, but for the words of the format. */
  const format =
    /^(?:level|topic|axes|on|tone|inflect|is|measure|scope|same|kind|origin|stage|tunable|account|weekday|yearly|days|lang|negated|quoted)$/;
  const poisoned = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return format.test(key) || format.test(value) ? value : `${value}${payload}`;
    if (Array.isArray(value)) return value.map((one) => poisoned(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]),
    );
  };
  const { english, french } = pagesOf(poisoned(fullPack) as Pack);

  it.each([english, french])('$name holds its words as words, and nothing runs', ({ text }) => {
    const document = parse(text);
    expect(document.querySelectorAll('script, img, iframe, object, form, base')).toHaveLength(0);
    const names = Array.from(document.querySelectorAll('*')).flatMap((one) =>
      one.getAttributeNames(),
    );
    expect(names.filter((name) => /^on|^style$|^src$/.test(name))).toEqual([]);
    expect(document.body.textContent.split(payload).length).toBeGreaterThan(60);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toMatch(/^default-src 'none';/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'file:///etc/passwd'])(
    'does not link to %s',
    (url) => {
      const rule = ruleOf({ terms: ['x'] }, { source: { title: 'Clause', url } });
      const text = pagesOf(
        packOf([rule], { contacts: [{ topic: 'tone', office: rule.title, address: url }] }),
      ).english.text;
      const hrefs = Array.from(
        parse(text).querySelectorAll('a'),
        (one) => one.getAttribute('href') ?? '',
      );
      expect(hrefs.length).toBeGreaterThan(2);
      expect(hrefs.filter((href) => href.includes(url))).toEqual([]);
      expect(wordsOf(text)).toContain(url);
    },
  );
});

it.each([
  [20, 'opens'],
  [1001, 'stays folded, and says how long it is'],
])('on paper, a list of %d words %s', (count) => {
  const words = Array.from({ length: count }, (_, at) => `word${at}`);
  const { english } = pagesOf(packOf([ruleOf({ terms: words })]));
  const page = parse(english.text);
  const style = page.querySelector('style')?.textContent ?? '';
  const [, opened = ''] = /([^\s{]+)::details-content/.exec(style) ?? [];
  const list = page.querySelector('details');
  expect(list?.matches(opened)).toBe(count <= 1000);
  expect(list?.querySelector('summary')?.textContent).toContain(`(${count})`);
});
