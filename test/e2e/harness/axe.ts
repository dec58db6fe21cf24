/** What nobody can use: violations that axe knows of, a page wider than its window, words that are cut off. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { ensureDependencies } from '../../../scripts/setup.mjs';

const folder = new URL('../axe/', import.meta.url).pathname;

/** The checker as a script; to be evaluated once in each document. */
export function readAxe(): string {
  ensureDependencies(folder);
  return readFileSync(`${folder}node_modules/axe-core/axe.min.js`, 'utf8');
}

/** As much of axe as is needed. */
interface Axe {
  run(within?: string): Promise<{
    passes: unknown[];
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/**
 * What axe finds, with each element and why.
 * @param within selector of the element that is looked at; default: the whole document
 */
export function findViolations(place: Page | Frame, within?: string): Promise<string[]> {
  return place.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: Axe };
    const { passes, violations } = await (selector ? axe.run(selector) : axe.run());
    if (passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
  }, within ?? null);
}

/** The page, when one must scroll sideways to read it; and words that are cut off. */
export function findOverflow(place: Page | Frame): Promise<string[]> {
  return place.evaluate(() => {
    const root = document.documentElement;
    const wrong = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isSpoken = element.closest('.aloud, textarea, input, select') !== null;
      if (isCut && !isSpoken && element.clientWidth > 0) wrong.push(`cut: ${element.className}`);
    }
    return wrong;
  });
}
