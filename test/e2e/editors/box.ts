/** One editor in a page of a real browser, typed into by real keys and written to by our content script. */
import { rm } from 'node:fs/promises';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { launch } from '../../../scripts/browsers.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { pressSelectAll, pressUndo, typeLikeAPerson } from '../harness/keys.ts';
import { openPlace, type Place } from '../harness/network.ts';
import { kind } from '../harness/session.ts';
import { writeDriverExtension } from './extension.ts';
import { type SetUp, setUps } from './set-ups.ts';

/** As a site takes it: regions that fold white space keep some of it as no-break spaces. */
export const evenSpaces = (text: unknown) => String(text).replaceAll('\u00A0', ' ');

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

/** How a set-up is opened when not in the middle of its own page. */
export interface Opening {
  /** Serves the page elsewhere, under another policy, or inside a frame. */
  readonly change?: (place: Place) => Place;
  /** Waits for the frame that holds the editor. */
  readonly enter?: (page: Page) => Promise<Frame>;
}

export class Box {
  readonly page: Page;
  /** Holds the editor; the page's own unless it was opened in another. */
  readonly frame: Frame;
  /** What the page threw, or said on its console. */
  readonly errors: readonly string[];
  readonly #name: SetUp;
  #calls = 0;

  private constructor(frame: Frame, errors: readonly string[], name: SetUp) {
    this.page = frame.page();
    this.frame = frame;
    this.errors = errors;
    this.#name = name;
  }

  /** Opens the page and waits until the editor is there. */
  static async load(browser: Browser, name: SetUp, opening: Opening = {}): Promise<Box> {
    const { place } = setUps[name];
    const session = { browser } as Parameters<typeof openPlace>[0];
    const change = opening.change ?? ((same) => same);
    const { page, errors } = await openPlace(session, change(await place()));
    page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
    const frame = (await opening.enter?.(page)) ?? page.mainFrame();
    const box = new Box(frame, errors, name);
    await box.isThere();
    return box;
  }

  /** Waits until the editor is in its page, again if that was left. */
  async isThere(): Promise<void> {
    await this.frame.waitForFunction('window.practice !== undefined');
    const { box, canvas } = setUps[this.#name];
    if (!canvas) {
      await this.frame.waitForSelector(box);
      return;
    }
    await this.frame.waitForFunction(
      (selector, holder) =>
        document.querySelector<HTMLIFrameElement>(holder)?.contentDocument?.querySelector(selector),
      {},
      box,
      canvas,
    );
  }

  /** Opens the page, clicks into the editor and types. */
  static async open(browser: Browser, name: SetUp, draft: string, opening?: Opening): Promise<Box> {
    const box = await Box.load(browser, name, opening);
    await box.click();
    await box.type(draft);
    await box.becomes(draft);
    return box;
  }

  async click(): Promise<void> {
    const { box, canvas } = setUps[this.#name];
    const holder = canvas ? await this.frame.$(canvas) : null;
    if (!holder) return this.frame.click(box);
    // By where it is in the frame: of a page that came back, the driver in Firefox knows no inner frames.
    const offset = await holder.evaluate((element, selector) => {
      const page = (element as HTMLIFrameElement).contentDocument;
      const { left, top, width, height } =
        page?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, box);
    return holder.click({ offset });
  }

  type(text: string): Promise<void> {
    return typeLikeAPerson(this.page, text);
  }

  /**
   * Empties the editor by keys. Everything is selected twice, for where the first takes only the block with the caret; and
   * as a person does, the keys are pressed again where an editor on a busy machine was not ready for them.
   */
  async clear(): Promise<void> {
    const isEmpty = async () => (await this.model()) === '';
    await until('the editor is empty', async () => {
      await pressSelectAll(this.page);
      await pressSelectAll(this.page);
      await this.page.keyboard.press('Backspace');
      return until('the model is empty', isEmpty, 2000).catch(() => false);
    });
    await this.click();
  }

  /** Waits until the model is this text. */
  async becomes(text: string): Promise<void> {
    let model = '';
    const isThere = async () => {
      model = await this.model();
      return model === text;
    };
    await until(`the model is ${JSON.stringify(text)}`, isThere).catch((error: Error) => {
      throw new Error(`${error.message}, but ${JSON.stringify(model)}`);
    });
  }

  /** Takes the last change back by key, and waits until the model and the page are what they were. */
  async undo(before: string): Promise<void> {
    await pressUndo(this.page);
    await this.becomes(before);
    await until('the page shows it', async () => evenSpaces(await this.read()) === before);
  }

  /** The text in the editor's own model, or what is seen where it has none. */
  model(): Promise<string> {
    return this.frame.evaluate('window.practice.model()') as Promise<string>;
  }

  async html(): Promise<string> {
    return (await this.element()).evaluate((box) => box.innerHTML);
  }

  /** The editor's element, to be looked at in its page. */
  async element(): Promise<ElementHandle<Element>> {
    const { box, canvas } = setUps[this.#name];
    const holder = canvas ? await this.frame.$(canvas) : null;
    const inside = (await holder?.contentFrame()) ?? this.frame;
    const element = await inside.$(box);
    if (!element) throw new Error('The editor has left its page');
    return element;
  }

  read(): Promise<unknown> {
    return this.#ask('read');
  }

  selected(): Promise<unknown> {
    return this.#ask('selected');
  }

  /**
   * Replaces the first `find`, or the whole draft when it is null.
   * @param known what the draft was when it was checked; what it is now, unless given
   */
  write(find: string | null, text: string, known?: string): Promise<unknown> {
    return this.#ask('write', { find, text, known });
  }

  #ask(name: string, more: object = {}): Promise<unknown> {
    const call = { call: ++this.#calls, name, ...more };
    return this.frame.evaluate(
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
