/**
 * Finds links. A bare domain is one when its ending is registered, as for networks; behind a scheme every host is, an
 * inner name or an IP address too: a reader takes it for one, and a browser follows it.
 */
import tlds from 'tlds';

export interface Link {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
  /** True when written with http:// or https://. */
  readonly scheme: boolean;
  /** Host name in lower case, without a port. */
  readonly host: string;
  /** Whether its ending is one of the registered ones: networks count nothing else as a link. */
  readonly isRegistered: boolean;
}

// Built on first use: a draft without a dot needs no list.
let endings: Set<string> | undefined;

function isEnding(label: string): boolean {
  endings ??= new Set(tlds);
  return endings.has(label) || /^xn--[a-z0-9-]+$/.test(label);
}

const latin = /[a-z0-9\u00c0-\u024f-]/i;
const anyLetter = /[\p{L}\p{N}\p{M}-]/u;

/**
 * Links in order. Addresses (`a@b.ca`) are not links. Closing punctuation stays outside, a balanced
 * bracket inside. Source: twitter-text, "extract URLs", for what may stand around a bare domain.
 */
export function findLinks(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
    // Most dots end a sentence.
    const link = /\s/.test(text[dot + 1] ?? ' ') ? null : linkAround(text, dot, from);
    if (link) links.push(link);
    from = link ? link.end : runEnd(text, dot + 1, latin);
  }
  return links;
}

/** The link whose host holds the dot at `dot`; looks back no further than `floor`. */
function linkAround(text: string, dot: number, floor: number): Link | null {
  // Behind a scheme letters of every script belong to the host, unless only those before them make one.
  const wide = finishBehindScheme(text, readHost(text, dot, floor, anyLetter));
  if (wide?.isRegistered) return wide;
  const bare = readHost(text, dot, floor, latin);
  const linked = finishBehindScheme(text, bare) ?? wide;
  if (linked) return linked;
  if (/[@＠$#＃_./]/.test(text[bare.start - 1] ?? '')) return null;
  const link = finish(text, bare, 0);
  return link && /[@+]/.test(text[link.end] ?? '') ? null : link;
}

interface Host {
  readonly start: number;
  readonly end: number;
}

/** Labels of `kind` and the dots between them. */
function readHost(text: string, dot: number, floor: number, kind: RegExp): Host {
  let start = dot;
  while (start > floor && (kind.test(text[start - 1] ?? '') || isInnerDot(text, start - 1, kind)))
    start--;
  return { start, end: runEnd(text, dot, kind) };
}

function runEnd(text: string, from: number, kind: RegExp): number {
  let end = from;
  while (end < text.length && (kind.test(text[end] ?? '') || isInnerDot(text, end, kind))) end++;
  return end;
}

function isInnerDot(text: string, at: number, kind: RegExp): boolean {
  return text[at] === '.' && kind.test(text[at - 1] ?? '') && kind.test(text[at + 1] ?? '');
}

/** Length of the `https://` that ends at `start`, or 0. */
function schemeLength(text: string, start: number): number {
  return /https?:\/\/$/i.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
}

function finishBehindScheme(text: string, host: Host): Link | null {
  const scheme = schemeLength(text, host.start);
  return scheme > 0 ? finish(text, host, scheme) : null;
}

function finish(text: string, host: Host, scheme: number): Link | null {
  const name = text.slice(host.start, host.end).toLowerCase();
  const labels = name.split('.');
  if (labels.length < 2 || !labels.every(isLabel)) return null;
  const isRegistered = isEnding(labels.at(-1) ?? '');
  if (!isRegistered && scheme === 0) return null;
  const start = host.start - scheme;
  return { start, end: pathEnd(text, host.end), scheme: scheme > 0, host: name, isRegistered };
}

/** RFC 1035: 63 characters at most, no hyphen at either end. */
function isLabel(label: string): boolean {
  return label.length > 0 && label.length < 64 && !label.startsWith('-') && !label.endsWith('-');
}

function pathEnd(text: string, from: number): number {
  const port = /^:\d{1,5}/.exec(text.slice(from, from + 6));
  const after = from + (port?.[0].length ?? 0);
  if (!/[/?#]/.test(text[after] ?? '')) return after;
  let end = after;
  while (end < text.length && !/[\s<>"“”«»]/.test(text[end] ?? '')) end++;
  return after + trimPath(text.slice(after, end));
}

/** Length of a path without the sentence's own punctuation and brackets at its end. */
function trimPath(path: string): number {
  let end = path.length;
  let depth = 0;
  for (const char of path) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  for (; end > 1; end--) {
    const char = path[end - 1] ?? '';
    if (char === ')' && depth >= 0) break;
    if (!/[.,;:!?'’…)\]}*]/.test(char)) break;
    if (char === ')') depth++;
  }
  return end;
}

/** The links that networks count as such. */
export function findCountedLinks(text: string): Link[] {
  return findLinks(text).filter(({ isRegistered }) => isRegistered);
}
