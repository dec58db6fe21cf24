/** Once before all files: the pages are bundled, and the release build must be there. */
import { existsSync } from 'node:fs';
import { bundlePages, installPages } from '../../../scripts/pages.mjs';
import { extensionFolder } from './session.ts';

export default async function setUp(): Promise<void> {
  if (!existsSync(`${extensionFolder}/manifest.json`)) {
    throw new Error(`No build in ${extensionFolder}; run "npm run build" first.`);
  }
  for (const pages of ['practice', 'shapes'] as const) {
    installPages(pages);
    await bundlePages(pages);
  }
}
