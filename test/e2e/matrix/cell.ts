/** One cell of the matrix: a set-up in one browser, opened as often as the mode needs it, and closed at the end. */
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCheck } from '../../../scripts/drive/sidebar.mjs';
import { Box, type Opening } from '../editors/box.ts';
import type { SetUp } from '../editors/set-ups.ts';
import { kind } from '../harness/session.ts';
import { findSidebar } from '../harness/sidebar.ts';
import { grantedAddress } from './build.ts';
import { isOneLine } from './set-ups.ts';
import type { Stage } from './stage.ts';

/** A box with the sidebar beside it. */
export interface Attended {
  readonly box: Box;
  readonly sidebar: Frame;
}

export class Cell {
  readonly setUp: SetUp;
  readonly stage: Stage;
  readonly kind = kind;
  readonly #boxes: Box[] = [];

  constructor(setUp: SetUp, stage: Stage) {
    this.setUp = setUp;
    this.stage = stage;
  }

  /** The text as this set-up can hold it. */
  fit(text: string): string {
    return isOneLine(this.setUp) ? text.replaceAll(/\n+/gu, ' ') : text;
  }

  /** Opens the set-up where Attaché is not, and types. */
  async alone(draft: string, opening?: Opening): Promise<Box> {
    const { browser } = await this.stage.session();
    const box = await Box.open(browser, this.setUp, draft, opening);
    this.#boxes.push(box);
    return box;
  }

  /** Opens the set-up where Attaché is, without going into it. */
  async load({ change = (place) => place, ...rest }: Opening = {}): Promise<Box> {
    const { browser } = await this.stage.session();
    const granted: Opening = {
      ...rest,
      change: (place) => change({ ...place, address: grantedAddress }),
    };
    const box = await Box.load(browser, this.setUp, granted);
    this.#boxes.push(box);
    return box;
  }

  /** Opens the set-up where Attaché is, types, and waits until the sidebar has checked all of it. */
  async attended(draft: string, opening?: Opening): Promise<Attended> {
    const box = await this.load(opening);
    return { box, sidebar: await this.attendTo(box, draft) };
  }

  /** The same in a box that is loaded already. */
  async attendTo(box: Box, draft: string): Promise<Frame> {
    await box.click();
    const sidebar = await findSidebar(await this.stage.session(), box.page);
    await box.type(draft);
    await box.becomes(draft);
    await waitForCheck(sidebar, draft.length);
    return sidebar;
  }

  /** Closes every page; fails when one of them complained of something. */
  async end(): Promise<void> {
    const errors = this.#boxes.flatMap((box) => box.errors);
    await Promise.allSettled(this.#boxes.map(({ page }) => page.close()));
    expect(errors).toEqual([]);
  }
}
