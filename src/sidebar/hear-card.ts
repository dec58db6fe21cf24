/** What the person does at a mark in the page: its card is put into words here, and its buttons act here. */
import type { Finding } from '../core/finding.ts';
import type { Card, ToFrame } from '../protocol/link.ts';
import { cardOf } from './card.ts';
import type { Session } from './session.ts';

export type AtMark = Extract<ToFrame, { kind: 'card' | 'fix' | 'keep' | 'explain' }>;

/** A finding that is not shown any more is left alone: the draft has moved on. */
export function hearCard(session: Session, told: AtMark, answer: (card: Card) => void): void {
  const { shown, report, language } = session.state;
  const finding = shown.value.find(({ id }) => id === told.finding);
  if (!finding || !report.value) return;
  if (told.kind === 'card') {
    const place = placeAmong(shown.value, finding);
    answer(cardOf(finding, report.value, language.value, place));
  } else if (told.kind === 'keep') session.leave(finding);
  else if (told.kind === 'explain') session.explain(finding, told.enter);
  else if (finding.fixes.includes(told.fix)) void session.replace(finding, told.fix);
}

function placeAmong(findings: readonly Finding[], { id }: Finding) {
  const inOrder = [...findings].sort((a, b) => a.start - b.start);
  return { number: inOrder.findIndex((each) => each.id === id) + 1, count: findings.length };
}
