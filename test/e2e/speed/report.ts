/** What the probe has seen, read through the page. Times are milliseconds of the page's `performance`. */
import type { Frame, Page } from 'puppeteer-core';

export interface Report {
  /** Each call into the script from outside. */
  readonly work: readonly (readonly [start: number, took: number])[];
  /** Timeouts, intervals and frames that it asked for. */
  readonly timers: number;
  /** Sent and received. */
  readonly messages: number;
  /** Of the document, and of closed roots that the script made. */
  readonly changes: number;
  readonly keys: readonly number[];
  readonly focused: readonly number[];
  /** When a mark of a finding that had none had been painted. */
  readonly shown: readonly number[];
}

/** Since the last time that it was read. */
export async function readReport(place: Page | Frame): Promise<Report> {
  const text = await place.evaluate(() => {
    window.dispatchEvent(new Event('speed-asked'));
    return document.documentElement.dataset.speed;
  });
  if (text === undefined) throw new Error('The probe does not answer');
  return JSON.parse(text);
}

/** Milliseconds of work between each key and the next, or the end. */
export function workPerKey({ work, keys }: Report): number[] {
  return keys.map((key, at) => {
    const next = keys[at + 1] ?? Number.POSITIVE_INFINITY;
    const own = work.filter(([start]) => start >= key && start < next);
    return own.reduce((sum, [, took]) => sum + took, 0);
  });
}

/** Milliseconds from the last key before it to each finding shown. */
export function delaysOf({ keys, shown }: Report): number[] {
  return shown.map((time) => time - (keys.findLast((key) => key <= time) ?? time));
}
