/** What src/sites says of a composer, asked in the page itself: the same code that the content script runs. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ElementHandle } from 'puppeteer-core';
import type * as sites from '../../../src/sites/index.ts';
import type { Box } from './box.ts';
import type { ShapedComposer } from './shape.ts';

type Known = Pick<ShapedComposer, 'kind' | 'limits' | 'account' | 'media' | 'part'>;

let bundle: Promise<string> | undefined;

async function bundleSites(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../../src/sites/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'sitesUnderTest',
  });
  return outputFiles[0]?.text ?? '';
}

/** Kind null, and nothing else, where the box is not read. */
export async function describeBox(box: Box): Promise<Known> {
  bundle ??= bundleSites();
  const editor: ElementHandle<Element> = await box.editor();
  await editor.frame.evaluate(await bundle);
  return editor.evaluate((element) => {
    const { siteOf, surroundingsOf } = (window as unknown as { sitesUnderTest: typeof sites })
      .sitesUnderTest;
    // A frame of the network's own has no address that says where it is.
    const { hostname, pathname: path } = (window.top ?? window).location;
    const known = surroundingsOf(siteOf(element, { hostname, path }), element, path);
    if (!known) return { kind: null };
    const { kind, limits, account, media, thread } = known;
    const at = thread?.indexOf(element);
    const part = thread && at !== undefined ? { at, of: thread.length } : undefined;
    return { kind, limits, account, media, part } as Known;
  });
}
