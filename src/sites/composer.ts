/** What a site says of an editor found on its page: which kind of composer, or nothing at all. */
import type { ComposerHint, ComposerKind, Site } from './site.ts';

/** The first ancestor-or-self that matches, shadow hosts included. */
export function closestAcross(start: Element, selector: string): Element | null {
  let element: Element | null = start;
  while (element) {
    const hit = element.closest(selector);
    if (hit) return hit;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** True in private messages, which are never read. The path is that of the page's address. */
function isPrivate(site: Site, editor: Element, path: string): boolean {
  const paths = site.never?.paths ?? [];
  if (paths.some((each) => path === each || path.startsWith(`${each}/`))) return true;
  const selectors = site.never?.selectors ?? [];
  return selectors.some((selector) => closestAcross(editor, selector) !== null);
}

/** What the site says of the editor; null when it is private, or not a composer. */
export function hintFor(site: Site, editor: Element, path: string): ComposerHint | null {
  if (isPrivate(site, editor, path)) return null;
  const hint = site.composers.find(
    (each) => path.includes(each.path ?? '') && closestAcross(editor, each.selector) !== null,
  );
  return hint ?? null;
}

/** The kind of composer that the editor is on this site; null when it is private, or not a composer. */
export function kindOf(site: Site, editor: Element, path: string): ComposerKind | null {
  return hintFor(site, editor, path)?.kind ?? null;
}

/** The handle that the page shows as active, without `@`; undefined when it shows none. */
export function accountOf(site: Site, page: ParentNode): string | undefined {
  for (const hint of site.accounts ?? []) {
    const element = page.querySelector(hint.selector);
    const shown = hint.attribute ? element?.getAttribute(hint.attribute) : element?.textContent;
    const handle = shown ? hint.pattern.exec(shown)?.[1] : undefined;
    if (handle) return handle;
  }
  return undefined;
}
