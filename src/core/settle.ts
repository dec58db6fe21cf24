/** Brings findings into their final form: no doubles, in order, with ids that last. */
import type { Finding, Say } from './finding.ts';
import { byPosition } from './text/span.ts';
import { SpanIndex } from './text/span-index.ts';

/** From the mildest to the gravest. */
export const levels = ['note', 'caution', 'serious'] as const;

/** Place of a level: 0 for a note. */
export function rankOf(level: Finding['level']): number {
  return levels.indexOf(level);
}

/** Removes doubles, sorts by position, then by level and rule, and names each finding. */
export function settle(findings: readonly Finding[], text: string): Finding[] {
  let kept = [...findings].sort(inOrder);
  if (!kept.every((finding, at) => standsApart(finding, kept[at - 1])))
    kept = withoutDoubles(kept).sort(inOrder);
  const seen = new Map<string, number>();
  return kept.map((finding) => {
    const name = `${keyOf(finding)}:${text.slice(finding.start, finding.end)}`;
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    return { ...finding, id: `${name}:${ordinal}` };
  });
}

function inOrder(a: Finding, b: Finding): number {
  return (
    byPosition(a, b) ||
    (a.media ?? -1) - (b.media ?? -1) ||
    rankOf(b.level) - rankOf(a.level) ||
    compare(keyOf(a), keyOf(b))
  );
}

/** From the one before it, which starts no later. */
function standsApart(finding: Finding, before: Finding | undefined): boolean {
  return !before || (finding.start >= before.end && finding.start > before.start);
}

/** Two findings of one topic that overlap say the same thing twice: the graver stays, of equal ones the longer. */
function withoutDoubles(findings: readonly Finding[]): Finding[] {
  const byTopic = new Map<string, SpanIndex<Finding>>();
  const strongest = [...findings].sort(
    (a, b) =>
      rankOf(b.level) - rankOf(a.level) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      compare(keyOf(a), keyOf(b)),
  );
  const kept: Finding[] = [];
  const also = new Map<Finding, Finding[]>();
  for (const finding of strongest) {
    const rivals = byTopic.get(finding.topic) ?? new SpanIndex<Finding>();
    const rival = rivals.first(finding, (one) => covers(one, finding));
    if (rival) {
      if (rival.pack !== finding.pack) {
        const others = also.get(rival);
        if (others) others.push(finding);
        else also.set(rival, [finding]);
      }
      continue;
    }
    rivals.add(finding);
    byTopic.set(finding.topic, rivals);
    kept.push(finding);
  }
  return kept.map((finding) => withSays(finding, also.get(finding)));
}

/** A finding that stands for those of other packs names them, so that nobody's guideline is lost. */
function withSays(finding: Finding, others: readonly Finding[] | undefined): Finding {
  if (!others) return finding;
  const says = new Map<string, Say>();
  for (const say of [finding, ...others].flatMap(saysOf)) {
    const key = `${say.pack}/${say.rule}/${say.level}`;
    if (!says.has(key)) says.set(key, say);
  }
  return { ...finding, says: [...says.values()] };
}

function saysOf({ says, pack, rule, level, source }: Finding): readonly Say[] {
  return says ?? [{ pack, rule, level, ...(source && { source }) }];
}

function covers(rival: Finding, finding: Finding): boolean {
  if (rival.media !== finding.media) return false;
  if (rival.start < finding.end && finding.start < rival.end) return true;
  return (
    rival.start === finding.start && rival.end === finding.end && keyOf(rival) === keyOf(finding)
  );
}

function keyOf(finding: Finding): string {
  return `${finding.pack}/${finding.rule}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
