/**
 * Detector: hosts that pass for one of the official domains of the packs in force: in letters of another script, one
 * slip of the hand away, with the official name in front of another domain, or beside a word that applicants look for.
 * Domains below an official one are official.
 */
import { editDistance } from '../../text/edit-distance.ts';
import { decodeLabel } from '../../text/punycode.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { hostOf } from './host.ts';
import { shapeOf } from './shape-of.ts';

interface Official {
  readonly domain: string;
  readonly shape: string;
  readonly labels: number;
}

interface Known {
  readonly official: readonly Official[];
  /** A link stands in a draft for many keystrokes, and telling takes longer than all the rest of a check. */
  readonly verdicts: Map<string, boolean>;
}

const known = new WeakMap<readonly string[], Known>();
const mostVerdicts = 100;

export function lookalikeHost({ text, links, program: { domains } }: Reading): readonly Hit[] {
  if (links.length === 0 || !domains || domains.length === 0) return [];
  const { official, verdicts } = known.get(domains) ?? prepare(domains);
  const passes = ({ host }: { readonly host: string }) => {
    let verdict = verdicts.get(host);
    if (verdict === undefined) {
      verdict = isLookalike(withoutWww(host), official);
      if (verdicts.size >= mostVerdicts) verdicts.clear();
      verdicts.set(host, verdict);
    }
    return verdict;
  };
  return links.filter(passes).map((link) => hostOf(text, link));
}

function prepare(domains: readonly string[]): Known {
  const official = domains.map((written) => {
    const domain = withoutWww(written.toLowerCase());
    return { domain, shape: shapeOf(domain), labels: domain.split('.').length };
  });
  const made = { official, verdicts: new Map<string, boolean>() };
  known.set(domains, made);
  return made;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

function isLookalike(host: string, official: readonly Official[]): boolean {
  if (official.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))) return false;
  const shape = shapeOf(host.split('.').map(decodeLabel).join('.'));
  return official.some(({ domain, shape: target, labels }) => {
    const tail = shape.split('.').slice(-labels).join('.');
    return (
      tail === target ||
      isMistyped(tail, target) ||
      isInFront(shape, target) ||
      (labels === 2 && isBesideCue(host, domain))
    );
  });
}

/** The first label one slip away, two in a long one, under the same ending; short names have too many neighbours. */
function isMistyped(tail: string, target: string): boolean {
  const [name = '', ...ending] = target.split('.');
  const [written = '', ...writtenEnding] = tail.split('.');
  if (name.length < 5 || ending.join('.') !== writtenEnding.join('.')) return false;
  const most = name.length < 10 ? 1 : 2;
  return editDistance(name, written, most) <= most;
}

/** canada.ca.example.com, canada-ca.com; not un.org.au, which may be the same body in one country. */
function isInFront(shape: string, target: string): boolean {
  const padded = `.${shape}.`.replaceAll('-', '.');
  const at = padded.indexOf(`.${target.replaceAll('-', '.')}.`);
  if (at < 0) return false;
  const rest = padded.slice(at + target.length + 1);
  return !/^\.[a-z]{2}\.$/.test(rest) || !/\.(?:com|org|net|edu|gov|gouv)$/.test(target);
}

/** What applicants look for, and what thieves offer. */
const cue =
  /^(?:visas?|e?visa|eta|rdv|login|signin|passports?|passeports?|immigration|embassy|ambassade|consulates?|consulats?|appointments?|apply|application|verify|secure|gov|gouv|govt|payment|refund)$/;
const everyday =
  /^(?:international|travel|voyage|diplomatie|diplomacy|foreign|service|public|state|embassy|ambassade|consulat|mission|europe|world|monde)$/;

function isBesideCue(host: string, domain: string): boolean {
  const [name = ''] = domain.split('.');
  if (name.length < 5 || everyday.test(name)) return false;
  const words = host.split(/[.-]/);
  return words.includes(name) && words.some((word) => cue.test(word));
}
