/** What is attached to a draft, as far as the page shows it with its alternative text. */
import type { Media } from '../core/draft.ts';
import { closestAcross } from './composer.ts';
import type { MediaHint, Site } from './site.ts';

/** Undefined when the page shows no attachment whose alternative text is known: then nothing is known. */
export function mediaOf(site: Site, editor: Element): readonly Media[] | undefined {
  const media = (site.media ?? []).flatMap((hint) => {
    const part = closestAcross(editor, hint.within);
    return part ? [...part.querySelectorAll(hint.each)].flatMap((each) => read(each, hint)) : [];
  });
  return media.length > 0 ? media : undefined;
}

function read(attachment: Element, { kind, alt, missing }: MediaHint): Media[] {
  const shown = alt && textIn(attachment, alt);
  if (shown) return [{ kind, alt: shown }];
  return missing && attachment.querySelector(missing) ? [{ kind }] : [];
}

function textIn(attachment: Element, { selector, attribute }: NonNullable<MediaHint['alt']>) {
  const element = attachment.querySelector(selector);
  const text = attribute ? element?.getAttribute(attribute) : element?.textContent;
  return text?.trim();
}
