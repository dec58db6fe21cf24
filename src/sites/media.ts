/** What is attached to a draft, as far as the page shows it with its alternative text. */
import type { Media } from '../core/draft.ts';
import { closestAcross, parentOf } from './around.ts';
import type { AltHint, MediaHint, Site } from './site.ts';

/** Undefined when the page shows no attachment whose alternative text is known: then nothing is known. */
export function mediaOf(site: Site, editor: Element): readonly Media[] | undefined {
  const media = (site.media ?? []).flatMap((hint) => {
    const part = areaOf(site, editor, hint.within);
    return [...part.querySelectorAll(hint.each)].flatMap((each) => read(each, part, hint));
  });
  return media.length > 0 ? media : undefined;
}

/** The largest part of the composer that belongs to this editor and to no other part of a thread. */
function areaOf({ thread }: Site, editor: Element, within: string): Element {
  const whole = closestAcross(editor, within);
  const isShared = (element: Element) =>
    [...(thread ? element.querySelectorAll(thread.each) : [])].some((each) => each !== editor);
  let area = editor;
  for (let each: Element | null = editor; whole && each && !isShared(each); each = parentOf(each)) {
    area = each;
    if (each === whole) break;
  }
  return area;
}

function read(attachment: Element, part: Element, { kind, alt, missing }: MediaHint): Media[] {
  const text = alt && textIn(attachment, part, alt);
  if (text) return [{ kind, alt: text }];
  return missing && attachment.querySelector(missing) ? [{ kind }] : [];
}

function textIn(attachment: Element, part: Element, { selector, attribute, repeated }: AltHint) {
  const element = selector ? attachment.querySelector(selector) : attachment;
  const text = (attribute ? element?.getAttribute(attribute) : element?.textContent)?.trim();
  if (!repeated) return text;
  const others = [...part.querySelectorAll(repeated)];
  return others.some(({ textContent }) => textContent?.trim() === text) ? text : undefined;
}
