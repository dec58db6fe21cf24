/** One editor in a page of a real browser, typed into by real keys and written to by our content script. */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../../../scripts/browsers.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { typeLikeAPerson } from '../harness/keys.ts';
import { enginePlace, openPlace, type Place, practicePlace } from '../harness/network.ts';
import { kind } from '../harness/session.ts';
import { writeDriverExtension } from './extension.ts';

/** A page of ours around markup that holds its own text. */
function plainPlace(markup: string, model: string): Place {
  const script = `window.practice = { model: () => { const box = document.querySelector('#box'); return ${model}; } }`;
  return {
    address: 'https://plain.example/',
    html: `<!doctype html><meta charset="utf-8"><body>${markup}<script>${script}</script></body>`,
    folders: [],
    policy: null,
  };
}

/** What a site would make of the markup: a `div` or a `br` begins a line. */
const seen = `new DOMParser().parseFromString(
  box.innerHTML
    .replace(/<br>$/, '')
    .replace(/^<div>/, '')
    .replaceAll('<div><br></div>', '\\n')
    .replaceAll(/<div>|<br>/g, '\\n'),
  'text/html',
).body.textContent.replaceAll('\\u00a0', ' ')`;

export const setUps = {
  'draft-js': { place: () => practicePlace('x'), box: '[data-testid="tweetTextarea_0"]' },
  lexical: { place: () => practicePlace('facebook'), box: '[data-lexical-editor="true"]' },
  'react textarea': {
    place: () => practicePlace('mastodon'),
    box: 'textarea.autosuggest-textarea__textarea',
  },
  prosemirror: { place: () => enginePlace('prosemirror'), box: '.ProseMirror' },
  tiptap: { place: () => enginePlace('tiptap'), box: '.ProseMirror' },
  'quill 1': { place: () => enginePlace('quill-1'), box: '.ql-editor' },
  'quill 1 in a shadow root': {
    place: () => enginePlace('quill-1-shadow'),
    box: '#outlet >>> .ql-editor',
  },
  'quill 2': { place: () => enginePlace('quill-2'), box: '.ql-editor' },
  textarea: {
    place: async () => plainPlace('<textarea id="box"></textarea>', 'box.value'),
    box: '#box',
  },
  contenteditable: {
    place: async () => plainPlace('<div id="box" contenteditable="true"></div>', seen),
    box: '#box',
  },
  'plain text only': {
    place: async () => plainPlace('<div id="box" contenteditable="plaintext-only"></div>', seen),
    box: '#box',
  },
} as const;

export type SetUp = keyof typeof setUps;

/** A browser with the driver in it. */
export async function startDriver(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const folder = await writeDriverExtension();
  const { browser } = await launch(kind, { extension: folder, headless: true });
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
  return { browser, close };
}

export class Box {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly #box: string;
  #calls = 0;

  private constructor(page: Page, errors: readonly string[], box: string) {
    this.page = page;
    this.errors = errors;
    this.#box = box;
  }

  /** Opens the page, clicks into the editor and types. */
  static async open(browser: Browser, name: SetUp, draft: string): Promise<Box> {
    const { place, box: selector } = setUps[name];
    const session = { browser } as Parameters<typeof openPlace>[0];
    const { page, errors } = await openPlace(session, await place());
    await page.waitForFunction('window.practice !== undefined');
    const box = new Box(page, errors, selector);
    await page.click(selector);
    await typeLikeAPerson(page, draft);
    await until('the draft is typed', async () => (await box.model()) === draft);
    return box;
  }

  /** The text in the editor's own model, or what is seen where it has none. */
  model(): Promise<string> {
    return this.page.evaluate('window.practice.model()') as Promise<string>;
  }

  html(): Promise<string> {
    return this.page.$eval(this.#box, (box) => box.innerHTML);
  }

  read(): Promise<unknown> {
    return this.#call('read');
  }

  selected(): Promise<unknown> {
    return this.#call('selected');
  }

  /** Replaces the first `find`, or the whole draft when it is null. */
  write(find: string | null, text: string): Promise<unknown> {
    return this.#call('write', { find, text });
  }

  #call(name: string, more: object = {}): Promise<unknown> {
    const call = { call: ++this.#calls, name, ...more };
    return this.page.evaluate(
      (sent) =>
        new Promise((resolve) => {
          addEventListener('message', function hear({ data }) {
            if (data?.answered !== sent.call) return;
            removeEventListener('message', hear);
            resolve(data.value);
          });
          postMessage(sent, '*');
        }),
      call,
    );
  }
}
