/** What the sidebar's letterhead says of where the draft goes. */
import type { Frame } from 'puppeteer-core';

export interface Letterhead {
  /** The account, or the mission where no account is known. */
  readonly sender: string;
  readonly network: string;
  /** What is left of how much; null where no count is shown. */
  readonly count: { readonly remaining: number; readonly limit: number } | null;
}

export function readLetterhead(sidebar: Frame): Promise<Letterhead> {
  return sidebar.evaluate(() => {
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const [, number, way, limit] =
      /^([\d,]+) characters? (left|over)\D+([\d,]+)$/.exec(textOf('.count .aloud')) ?? [];
    const toNumber = (digits = '') => Number(digits.replaceAll(',', ''));
    const remaining = toNumber(number) * (way === 'over' ? -1 : 1);
    return {
      sender: textOf('.where h1'),
      network: textOf('.where p').split(' · ')[0]?.trim() ?? '',
      count: limit === undefined ? null : { remaining, limit: toNumber(limit) },
    };
  });
}
