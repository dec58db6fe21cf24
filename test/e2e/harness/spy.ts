/** What a page that spies has learned, and whether anything of ours is in it. */
import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { readFindings } from './sidebar.ts';

/** Everything that the page's own script has seen so far, each line with the kind of thing before a colon. */
export function learnedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Watching).watcher.learned());
}

/** What the page must not learn: our name, where our pages are, what the remarks flag and say. */
export async function secretsOf({ origin }: Session, sidebar: Frame): Promise<RegExp[]> {
  const findings = await readFindings(sidebar);
  const said = findings.flatMap(({ text }) => text.match(/[\p{L}#][\p{L}\d ,’]{14,}/gu) ?? []);
  if (said.length === 0) throw new Error('The sidebar says nothing that could be learned');
  return [
    /attach(é|e(?!d))/i,
    /-extension:/,
    new RegExp(new URL(origin).hostname),
    /^key: /,
    /^frames: [^0]/,
    /^highlight: /,
    ...said.map((words) => new RegExp(words)),
  ];
}

/** The lines that give a secret away. */
export function givenAway(learned: readonly string[], secrets: readonly RegExp[]): string[] {
  return learned.filter((line) => secrets.some((secret) => secret.test(line)));
}

/** Does in the page what a careless extension would do, so that the spy is known to see each of these. */
export function beCareless(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = document.createElement('div');
    host.className = 'attache-host';
    const style = document.createElement('style');
    style.textContent = '::highlight(attache) { color: red }';
    const range = document.createRange();
    range.selectNodeContents(document.body);
    CSS.highlights.set('attache', new Highlight(range));
    Object.assign(window, { __attache: true });
    performance.mark('attache');
    window.postMessage('attache', '*');
    document.body.append(host, style, document.createElement('iframe'));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'q', bubbles: true }));
  });
}

/** The lines that tell of something in the page that the page did not put there, or may not have. */
export function changesIn(learned: readonly string[]): string[] {
  const kinds = /^(node|attribute|element|open root|global|style|highlight|frames|storage)/;
  return learned.filter((line) => kinds.test(line));
}

/** The kinds of the lines, each once. */
export function kindsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.map((line) => line.slice(0, line.indexOf(':'))));
}

/** Asks from the page for files of the extension at its public address; those that answer. */
export function probeForFiles(page: Page, origin: string): Promise<string[]> {
  const files = [
    'sidebar.html',
    'options.html',
    'content.js',
    'companion.js',
    'manifest.json',
    'icons/attache-16.png',
  ];
  return page.evaluate(
    async (addresses) => {
      const answers = await Promise.allSettled(addresses.map((address) => fetch(address)));
      return addresses.filter((_, index) => answers[index]?.status === 'fulfilled');
    },
    files.map((file) => `${origin}/${file}`),
  );
}

interface Watching {
  readonly watcher: { learned(): string[] };
}
