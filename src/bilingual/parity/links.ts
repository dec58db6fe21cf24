/** Addresses of one page in two languages: /fr/passeport and /en/passport, voyage.gc.ca and travel.gc.ca, ?lang=fra. */
import { compareSubjects, subjectOf } from './subject.ts';

interface Parts {
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly query: string;
  /** It says somewhere which language it is in. */
  readonly hasLanguage: boolean;
}

const language = /^(?:en|fr|ar|es|de|pt|nl|eng|fra|fre|ara|english|francais|arabic)$/;
/** What follows people around, and what only chooses a language. */
const idle = /^(?:utm_\w+|fbclid|gclid|si|lang|language|langue|hl|locale|lng)=/;
/** The page that a folder opens with. */
const plainPage = /^(?:index|default|home|main|accueil)?(?:\.\w{2,5})?$/;
/** Behind these an address has no words, and case counts. */
const shorteners =
  /^(?:bit\.ly|t\.co|forms\.gle|tinyurl\.com|youtu\.be|lnkd\.in|ow\.ly|goo\.gl|buff\.ly|t\.me)$/;

export function isSameLink(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  const isTwinHost = a.host.join('.') !== b.host.join('.');
  if (isTwinHost && !areTwinHosts(a.host, b.host)) return false;
  if (a.query !== b.query) return false;
  if (a.path.join('/') === b.path.join('/')) return true;
  if (!isTwinHost && !a.hasLanguage && !b.hasLanguage) return false;
  return areTwinPaths(a.path, b.path);
}

function read(written: string): Parts {
  const bare = written.replace(/^https?:\/\//i, '').replace(/#.*$/s, '');
  const [address = '', query = ''] = bare.split('?');
  const [name = '', ...rest] = address.split('/').filter((part) => part !== '');
  const labels = name
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.');
  const isShort = shorteners.test(labels.join('.'));
  const path = rest.map((part) => (isShort ? part : part.toLowerCase()));
  const host = labels.length > 2 && language.test(labels[0] ?? '') ? labels.slice(1) : labels;
  const worded = path.map((part) => part.replace(/[-_.](?:en|fr|ar|eng|fra)(?=\.|$)/, ''));
  const spoken = worded.filter((part) => !language.test(part));
  const params = query.split('&').filter((part) => part !== '');
  return {
    host,
    path: spoken,
    query: params
      .filter((part) => !idle.test(part.toLowerCase()))
      .sort()
      .join('&'),
    hasLanguage:
      host.length < labels.length ||
      spoken.length < path.length ||
      worded.some((part, i) => part !== path[i]) ||
      params.some((part) => /^(?:lang|language|langue|hl|locale|lng)=/i.test(part)),
  };
}

/** The same but for one label that is a word: voyage and travel. */
function areTwinHosts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.at(-1) !== b.at(-1)) return false;
  const pairs = a.flatMap((label, i) => (label === b[i] ? [] : [[label, b[i] ?? ''] as const]));
  return pairs.every(([one, other]) => {
    const [left, right] = [subjectOf(one), subjectOf(other)];
    return [...left.things].some((id) => right.things.has(id));
  });
}

/** Figures must be the same; words must not speak of different things. */
function areTwinPaths(a: readonly string[], b: readonly string[]): boolean {
  const words = (path: readonly string[]) =>
    path
      .join(' ')
      .replace(/\.\w{2,4}$/, '')
      .replace(/[-_.%]+/g, ' ');
  const [left, right] = [subjectOf(words(a)), subjectOf(words(b))];
  if (left.figures !== right.figures) return false;
  const isPlain = (path: readonly string[]) => path.every((part) => plainPage.test(part));
  if (isPlain(a) !== isPlain(b)) return false;
  const tell = left.telling.length > 0 && right.telling.length > 0;
  return !tell || compareSubjects(left, right) !== 'different';
}
