/**
 * Our closed root, read through the driver, which alone sees into it: where marks are drawn, what the card says.
 * Nothing is put in the page for it.
 */
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';
import type { Box } from './host.ts';
import { kind } from './session.ts';

/** One box of a mark: one line of its words. */
export interface DrawnMark extends Box {
  readonly finding: string;
  readonly level: string;
}

export interface ShownButton extends Box {
  /** As it is read aloud. */
  readonly name: string;
  readonly isFocused: boolean;
}

export interface ShownCard extends Box {
  readonly lang: string;
  readonly dir: string;
  readonly level: string;
  readonly text: string;
  readonly buttons: readonly ShownButton[];
}

/** The boxes that are drawn now, in the order of the text. */
export async function readMarks(page: Page): Promise<readonly DrawnMark[]> {
  return (await inRoot<DrawnMark[]>(page, collectMarks)) ?? [];
}

/** Null while no card is open. */
export function readCard(page: Page): Promise<ShownCard | null> {
  return inRoot<ShownCard | null>(page, collectCard);
}

/** What a screen reader is told; empty when nothing. */
export async function readAloud(page: Page): Promise<string> {
  const words = (root: ShadowRoot) => root.querySelector('[role="status"]')?.textContent ?? '';
  return (await inRoot<string>(page, words)) ?? '';
}

/** What stands in our root, as markup, and the styles that it wears. */
export async function copyRoot(page: Page): Promise<{ html: string; css: string }> {
  const copy = await inRoot(page, (root) => ({
    html: root.innerHTML,
    css: root.adoptedStyleSheets
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .join('\n'),
  }));
  if (!copy) throw new Error('Nothing of ours is in the page');
  return copy;
}

/** Presses a button of the card with a real pointer; it takes presses once it has stood there for a moment. */
export async function pressOnCard(page: Page, name: RegExp): Promise<void> {
  await until(`the card takes a press on ${name}`, async () => {
    const card = await readCard(page);
    const button = card?.buttons.find((each) => name.test(each.name));
    if (!button) return card === null && pressed.has(page);
    pressed.add(page);
    await page.mouse.click((button.left + button.right) / 2, (button.top + button.bottom) / 2);
    return false;
  });
  pressed.delete(page);
}

const pressed = new WeakSet<Page>();

/** Runs in the page, with our root. */
function collectMarks(root: ShadowRoot): DrawnMark[] {
  return [...root.querySelectorAll<HTMLElement>('.marks:not([hidden]) > .mark')].map((mark) => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    const level = mark.className.match(/note|caution|serious/)?.[0] ?? '';
    return { finding: mark.dataset.finding ?? '', level, left, top, right, bottom };
  });
}

/** Runs in the page, with our root. */
function collectCard(root: ShadowRoot): ShownCard | null {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  if (!card?.checkVisibility()) return null;
  const boxOf = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const buttons = [...card.querySelectorAll('button')].map((button) => ({
    ...boxOf(button),
    name: button.ariaLabel ?? button.textContent ?? '',
    isFocused: root.activeElement === button,
  }));
  const level = card.className.match(/note|caution|serious/)?.[0] ?? '';
  const { lang, dir, textContent } = card;
  return { ...boxOf(card), lang, dir, level, text: textContent ?? '', buttons };
}

type InRoot<T> = (root: ShadowRoot) => T;

/** What the function returns of our root, in the frame; null when the host is not there. */
export function inRoot<T>(page: Page, read: InRoot<T>): Promise<T | null> {
  return kind === 'chromium' ? inRootOfChromium(page, read) : inRootOfFirefox(page, read);
}

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

function findClosedRoot(node: Node): Node | null {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findClosedRoot(child);
    if (found) return found;
  }
  return null;
}

async function inRootOfChromium<T>(page: Page, read: InRoot<T>): Promise<T | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const node = findClosedRoot(root);
    if (!node) return null;
    const { backendNodeId } = node;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${read})(this); }`,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await client.detach();
  }
}

/** The parts of puppeteer's own objects that give its connection to Firefox. */
interface BidiFrame extends Frame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: {
      readonly browser: {
        readonly session: { send(method: string, parameters: unknown): Promise<BidiAnswer> };
      };
    };
  };
}

interface BidiAnswer {
  readonly result: {
    readonly result: {
      readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null } | string;
    };
  };
}

async function inRootOfFirefox<T>(page: Page, read: InRoot<T>): Promise<T | null> {
  const { browsingContext } = page.mainFrame() as BidiFrame;
  const { session } = browsingContext.userContext.browser;
  const target = { context: browsingContext.id };
  const found = await session.send('script.evaluate', {
    expression: 'document.querySelector(\'[popover="manual"]\')',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const host = found.result.result.value;
  if (typeof host !== 'object' || !host.shadowRoot) return null;
  const answer = await session.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${read})(root))`,
    arguments: [{ sharedId: host.shadowRoot.sharedId }],
    target,
    awaitPromise: false,
  });
  const { value } = answer.result.result;
  return typeof value === 'string' ? JSON.parse(value) : null;
}
