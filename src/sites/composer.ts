/** What a site says of an editor found on its page: which kind of composer, or nothing at all. */
import { closestAcross, holderOf } from './around.ts';
import type { ComposerHint, ComposerKind, Site } from './site.ts';

/** True in private messages, which are never read. The path is that of the page's address, what follows a `#` included. */
function isPrivate({ never = {} }: Site, editor: Element, path: string): boolean {
  const { paths = [], segments = [], selectors = [] } = never;
  const [pathname = ''] = path.split('#');
  if (paths.some((each) => pathname === each || pathname.startsWith(`${each}/`))) return true;
  if (path.split(/[/#?&]/).some((part) => segments.includes(part.toLowerCase()))) return true;
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

/** The roots that the element stands in, its own first. */
function rootsOf(element: Element): readonly ParentNode[] {
  const holder = holderOf(element);
  const root = element.getRootNode() as Document | ShadowRoot;
  return holder ? [root, ...rootsOf(holder)] : [root];
}

/** The handle that the page around the editor shows as active, without `@`; undefined when it shows none. */
export function accountOf(site: Site, editor: Element): string | undefined {
  const roots = rootsOf(editor);
  for (const hint of site.accounts ?? []) {
    const element = roots.map((root) => root.querySelector(hint.selector)).find(Boolean);
    const shown = hint.attribute ? element?.getAttribute(hint.attribute) : element?.textContent;
    const handle = shown ? hint.pattern.exec(shown)?.[1] : undefined;
    if (handle) return handle;
  }
  return undefined;
}
