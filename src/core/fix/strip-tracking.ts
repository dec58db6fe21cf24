/** Removes from a link the parameters that only follow the reader around. */

const tracking =
  /^(?:utm_[a-z0-9_]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|oly_enc_id|vero_id|wt_mc|ref_src|ref_url)$/i;

/** The same link with the rest of its query and its fragment, or null when there is nothing to remove. */
export function stripTracking(link: string): string | null {
  const [, before = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(link) ?? [];
  if (query === undefined) return null;
  const parts = query.split('&');
  const kept = parts.filter((part) => !tracking.test(part.split('=')[0] ?? ''));
  if (kept.length === parts.length) return null;
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment;
}
