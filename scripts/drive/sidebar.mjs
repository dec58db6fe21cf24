// @ts-check
/** Reads the sidebar inside a page, as text. */
import { until } from './until.mjs';

/**
 * @typedef {{ level: string, words: string, message: string, fixes: string[] }} ShownFinding
 * @typedef {{ source: string, target: string, provenance: string }} ShownSegment
 * @typedef {{ language: string, segments: ShownSegment[] }} ShownVariant
 */

/**
 * The frame of the sidebar; it hides in a closed shadow root and, in Firefox, under the address about:blank.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('puppeteer-core').Frame>}
 */
export function findSidebar(page) {
  return until('the sidebar appears beside the composer', async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const isOurs = await frame.evaluate(() => document.querySelector('.sidebar') !== null);
      if (isOurs) return frame;
    }
    return null;
  });
}

/**
 * Waits until the sidebar has checked a text of this length.
 * @param {import('puppeteer-core').Frame} frame
 * @param {number} length in UTF-16 units
 */
export async function waitForCheck(frame, length) {
  await until(`a draft of ${length} characters has been checked`, () =>
    frame.evaluate(
      (wanted) => document.querySelector('[data-checked]')?.getAttribute('data-checked') === wanted,
      String(length),
    ),
  );
}

/**
 * Waits until the guidelines of a mission are in force.
 * @param {import('puppeteer-core').Frame} frame
 * @param {string} label
 */
export async function waitForMission(frame, label) {
  await until(`the sidebar is at work for "${label}"`, () =>
    frame.evaluate(
      (wanted) => document.querySelector('.where')?.textContent?.includes(wanted),
      label,
    ),
  );
}

/**
 * @param {import('puppeteer-core').Frame} frame
 * @returns {Promise<ShownFinding[]>}
 */
export function readFindings(frame) {
  return frame.evaluate(() =>
    [...document.querySelectorAll('[data-finding]')].map((card) => {
      /** @param {string} selector */
      const textOf = (selector) => card.querySelector(selector)?.textContent ?? '';
      return {
        level: card.getAttribute('data-level') ?? '',
        words: textOf('mark'),
        message: textOf('.finding-message'),
        fixes: [...card.querySelectorAll('ins bdi')].map(({ textContent }) => textContent ?? ''),
      };
    }),
  );
}

/**
 * Opens the view of variants and waits for them.
 * @param {import('puppeteer-core').Frame} frame
 * @returns {Promise<ShownVariant[]>}
 */
export async function readVariants(frame) {
  await frame.evaluate(() =>
    document.querySelector('#tab-variants')?.dispatchEvent(new Event('click', { bubbles: true })),
  );
  await until('the variants appear', () => frame.$('[data-variant]'));
  return frame.evaluate(() =>
    [...document.querySelectorAll('[data-variant]')].map((card) => ({
      language: card.querySelector('h2')?.textContent ?? '',
      segments: [...card.querySelectorAll('.segment')].map((segment) => ({
        source: segment.querySelector('.source')?.textContent ?? '',
        target: segment.querySelector('textarea')?.value ?? '',
        provenance: segment.querySelector('.provenance')?.textContent ?? '',
      })),
    })),
  );
}
