/**
 * Replaces one span of an editor and makes sure of it: the selection settles, one technique writes,
 * the text is read again twice. A write that cannot be verified is reported as failed; one that did
 * something else is taken back.
 */
import type { Family, Reading, Replacement, Span, Technique } from '../family.ts';
import { follow } from '../follow.ts';
import { viewOf } from '../view.ts';
import type { Composition } from './composition.ts';
import { leastChange } from './least.ts';
import { watchPerson } from './person.ts';
import { breakTyping, settle, takeFocus } from './settle.ts';
import { pause, twoFrames } from './waiting.ts';

export interface Request extends Replacement {
  /** The text that the span belongs to; the editor may have changed since. */
  readonly draft: string;
}

/** Milliseconds to wait for the end of a composition; whoever asked has given up by five seconds. */
const patience = 4000;

/** `stale`: nothing was written, for the text is no longer what it was. `failed`: not written, or not verified. */
export type Outcome = 'done' | 'stale' | 'failed';

type Verdict = 'right' | 'unchanged' | 'wrong';

/** What should stand in the editor, and where in it. */
interface Goal {
  readonly before: string;
  readonly after: string;
  readonly inserted: Span;
}

/** Never rejects; the caret ends where it was, shifted by what was replaced before it. */
export async function write(
  editor: HTMLElement,
  family: Family,
  composition: Composition,
  { draft, span, text }: Request,
): Promise<Outcome> {
  await Promise.race([composition.settled(family.lull), pause(patience)]);
  if (composition.isComposing()) return 'stale';
  const reading = family.read(editor);
  const target = editor.isConnected ? follow(draft, reading.text, span) : null;
  const expected = draft.slice(span.start, span.end);
  if (!target || reading.text.slice(target.start, target.end) !== expected) return 'stale';
  const least = leastChange(reading.text, { span: target, text });
  const change = family.widen?.(reading, least) ?? least;
  if (reading.map?.hasObject(change.span)) return 'failed';
  const done = new AbortController();
  try {
    return await replace(editor, family, reading, change, done.signal);
  } catch {
    return 'failed';
  } finally {
    done.abort();
  }
}

async function replace(
  editor: HTMLElement,
  family: Family,
  reading: Reading,
  { span: target, text }: Replacement,
  signal: AbortSignal,
): Promise<Outcome> {
  const goal = goalOf(reading.text, target, text);
  if (goal.after === goal.before) return 'done';
  const caret = family.selected(editor, reading);
  const scroll = editor.scrollTop;
  const expected = reading.text.slice(target.start, target.end);
  const change = { before: expected, after: text, isMultiline: /\n/u.test(text + expected) };
  for (const technique of family.techniques(change)) {
    const hasActed = watchPerson(editor.ownerDocument, signal);
    const isTaken = await attempt(editor, family, technique, target, text, goal.before);
    if (typeof isTaken === 'string') return isTaken;
    await twoFrames(viewOf(editor));
    if (isTaken) await changeOf(editor, family, goal.before);
    const isRight = judge(family.read(editor), goal, hasActed()) === 'right';
    if (isRight && !hasActed()) {
      if (caret) await settle(editor, family, shift(caret, target, text.length));
      editor.scrollTop = scroll;
    }
    await pause(250);
    const verdict = await lastVerdict(editor, family, goal, hasActed);
    // Whatever the person has done since, undo included, is theirs: nothing is written over it.
    if (hasActed()) return isRight ? 'done' : 'failed';
    if (verdict === 'right') return 'done';
    if (verdict === 'wrong') {
      family.undo(editor);
      return 'failed';
    }
    // What it has taken may still come: another technique would make a second copy of it.
    if (isTaken) break;
  }
  // What was to be replaced is still selected: the next key would type over it.
  await settle(editor, family, caret ?? { start: target.end, end: target.end });
  return 'failed';
}

/** Selects and writes; why nothing was written, or what the technique says. */
async function attempt(
  editor: HTMLElement,
  family: Family,
  technique: Technique,
  target: Span,
  text: string,
  before: string,
): Promise<boolean | Exclude<Outcome, 'done'>> {
  await takeFocus(editor, family);
  await breakTyping(editor, family, target);
  if (!(await settle(editor, family, target))) return 'failed';
  const reading = family.read(editor);
  if (reading.text !== before) return 'stale';
  return technique({ editor, range: reading.map?.range(target) ?? null, text });
}

/** Waits until the text is another, at most 1500 ms. */
async function changeOf(editor: HTMLElement, family: Family, before: string): Promise<void> {
  for (let waited = 0; waited < 1500 && family.read(editor).text === before; waited += 50) {
    await pause(50);
  }
}

/** On a busy machine an editor draws what it takes in by and by: what is not right yet has a second to become so. */
async function lastVerdict(
  editor: HTMLElement,
  family: Family,
  goal: Goal,
  hasActed: () => boolean,
): Promise<Verdict> {
  for (let waited = 0; ; waited += 50) {
    const verdict = judge(family.read(editor), goal, false);
    if (verdict !== 'wrong' || waited >= 1000 || hasActed()) return verdict;
    await pause(50);
  }
}

function goalOf(before: string, { start, end }: Span, text: string): Goal {
  const after = before.slice(0, start) + text + before.slice(end);
  return { before, after, inserted: { start, end: start + text.length } };
}

/** When the person has typed meanwhile, it is enough that the new text stands and was only moved. */
function judge(reading: Reading, goal: Goal, hasActed: boolean): Verdict {
  const even = (text: string) => (reading.loose ? text.replaceAll('\u00A0', ' ') : text);
  const [now, before, after] = [even(reading.text), even(goal.before), even(goal.after)];
  if (now === after) return 'right';
  if (now === before) return 'unchanged';
  return hasActed && follow(after, now, goal.inserted) ? 'right' : 'wrong';
}

/** Where the caret belongs: moved with the text after it; behind the new text when it was inside the old. */
function shift(caret: Span, target: Span, length: number): Span {
  const moved = length - (target.end - target.start);
  const move = (offset: number) => {
    if (offset <= target.start) return offset;
    return offset >= target.end ? offset + moved : target.start + length;
  };
  if (caret.start === target.start && caret.end === target.end) {
    return { start: target.start + length, end: target.start + length };
  }
  return { start: move(caret.start), end: move(caret.end) };
}
