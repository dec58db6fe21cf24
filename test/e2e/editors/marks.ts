/** The marks as they are drawn: only another extension can look into the closed root that they stand in. */

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** In CSS pixels of the viewport, one for each line of each mark, by the finding that it stands for. */
export interface DrawnMark {
  readonly finding: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function rootOf(host: FirefoxElement): ShadowRoot | null {
  if (host.openOrClosedShadowRoot) return host.openOrClosedShadowRoot;
  return (host instanceof HTMLElement && chrome.dom?.openOrClosedShadowRoot(host)) || null;
}

/** What a person sees of them: hidden ones and those without a size are left out. */
export function readMarks(): DrawnMark[] {
  const hosts = [...document.querySelectorAll('[popover="manual"]')];
  return hosts.flatMap((host) => {
    const boxes = rootOf(host)?.querySelectorAll('.marks [data-finding]') ?? [];
    return [...boxes].flatMap((box) => {
      const { left, top, right, bottom } = box.getBoundingClientRect();
      if (left >= right || top >= bottom || !box.checkVisibility()) return [];
      return [{ finding: box.getAttribute('data-finding') ?? '', left, top, right, bottom }];
    });
  });
}
