/** One composer of a site-shaped page in a real browser: opened, typed into and posted from as a person does. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';
import { pagesFolder } from '../../../scripts/pages.mjs';
import { typeLikeAPerson } from '../harness/keys.ts';
import { openPlace, strict } from '../harness/network.ts';
import type { Session } from '../harness/session.ts';
import type { NetworkShape, ShapedComposer } from './shape.ts';

interface Practice {
  readonly practice: {
    model(composer: string): string;
    readonly posted: readonly { readonly composer: string; readonly text: string }[];
  };
}

/** CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
}

const folders = path.join(pagesFolder, 'shapes/sites');

export class Box {
  readonly page: Page;
  /** What the page threw. */
  readonly errors: readonly string[];
  readonly #composer: ShapedComposer;

  private constructor(page: Page, errors: readonly string[], composer: ShapedComposer) {
    this.page = page;
    this.errors = errors;
    this.#composer = composer;
  }

  /** Opens the network's page in a new tab, and in it the composer; nothing has the focus on our behalf. */
  static async open(
    session: Session,
    { id, addresses, policy = strict }: NetworkShape,
    composer: ShapedComposer,
    view: View,
  ): Promise<Box> {
    const folder = path.join(folders, id);
    const html = await readFile(path.join(folder, 'index.html'), 'utf8');
    const { page, errors } = await openPlace(
      session,
      {
        address: composer.address ?? addresses[0],
        html,
        folders: [folder, path.join(folders, 'shared')],
        policy,
      },
      view,
    );
    await page.waitForFunction('window.practice !== undefined');
    return new Box(page, errors, composer).beside(composer);
  }

  /** Another composer of the same page. */
  async beside(composer: ShapedComposer): Promise<Box> {
    const box = new Box(this.page, this.errors, composer);
    await box.press(composer.open ?? []);
    return box;
  }

  /** Clicks on each of the page's own controls in turn. */
  async press(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) await (await this.#find(this.page, selector)).click();
  }

  /** Clicks into the editor. */
  async focus(): Promise<void> {
    await (await this.editor()).click();
  }

  /** Types at the caret, with the keys that begin a new line here. */
  async type(text: string): Promise<void> {
    const { newLine = 'Enter' } = this.#composer;
    if (newLine !== 'Shift+Enter') return typeLikeAPerson(this.page, text);
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) await this.#shiftEnter();
      await typeLikeAPerson(this.page, line);
    }
  }

  /** The text in the editor's own model. */
  model(): Promise<string> {
    const { name } = this.#composer;
    return this.page.evaluate(
      (composer) => (window as unknown as Practice).practice.model(composer),
      name,
    );
  }

  async waitForModel(text: string): Promise<void> {
    await until(
      `the model is ${JSON.stringify(text)}`,
      async () => (await this.model()) === text,
    ).catch(async (cause) => {
      throw new Error(`The model is ${JSON.stringify(await this.model())}`, { cause });
    });
  }

  /** Presses the network's own Post with a real click where it is, and returns what was published by it. */
  async post(): Promise<readonly string[]> {
    const { name, inside = '', post = `[data-composer="${name}"] [data-post]` } = this.#composer;
    const selector = `${inside}${post}`;
    const frame = await this.#scope();
    const scope = (await frame.$(selector)) ? frame : this.page;
    await (await this.#find(scope, selector)).click();
    return this.posted();
  }

  /** What has been published from this composer so far. */
  posted(): Promise<readonly string[]> {
    return this.page.evaluate(
      (wanted) =>
        (window as unknown as Practice).practice.posted
          .filter(({ composer }) => composer === wanted)
          .map(({ text }) => text),
      this.#composer.name,
    );
  }

  editor(): Promise<ElementHandle<Element>> {
    const { name, inside = '', editor } = this.#composer;
    const any = `[data-composer="${name}"] :is([contenteditable="true"], textarea, input[type="text"])`;
    return this.#scope().then((scope) => this.#find(scope, `${inside}${editor ?? any}`));
  }

  async #scope(): Promise<Page | Frame> {
    const { frame } = this.#composer;
    if (!frame) return this.page;
    const handle = await this.#find(this.page, frame);
    return until(`the frame ${frame} is there`, () => handle.contentFrame() as Promise<Frame>);
  }

  #find(scope: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
    return until(`${selector} is there`, () => scope.$(selector));
  }

  async #shiftEnter(): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.up('Shift');
  }
}
