/** Words sentences by a translator, one by one: masked before, proved after, and never one of a draft that must not leave. */
import type { Finding } from '../../core/finding.ts';
import type { Span } from '../../core/text/span.ts';
import { mask, unmask } from './mask.ts';
import { reasonNotToSend } from './never-sent.ts';
import { type Translator, TranslatorError, type TranslatorProblem } from './translator.ts';

export interface ToWord {
  /** The whole draft, which decides whether any of it may leave. */
  readonly draft: string;
  readonly findings: readonly Pick<Finding, 'topic' | 'level'>[];
  readonly sentences: readonly {
    readonly source: string;
    readonly terms: readonly (Span & { readonly target: string })[];
  }[];
  /** BCP 47. */
  readonly from: string;
  readonly to: string;
}

/** `lost`: the machine did not give back every value and term, so that its wording is not offered. */
export type Worded =
  | { readonly kind: 'worded'; readonly text: string }
  | { readonly kind: 'lost' }
  | { readonly kind: 'problem'; readonly problem: TranslatorProblem };

/** What is sent for each sentence, exactly. */
export function textsToSend({ sentences, from, to }: ToWord): readonly string[] {
  return sentences.map(({ source, terms }) => mask(source, from, to, terms).text);
}

/**
 * One answer a sentence, in order. After a problem with the translator itself the sentences that follow are not sent.
 * @param onAnswer called with each sentence's answer as it comes
 */
export async function wordDraft(
  translator: Translator,
  asked: ToWord,
  onAnswer: (index: number, answer: Worded) => void = () => {},
): Promise<readonly Worded[]> {
  const { draft, findings, sentences, from, to } = asked;
  if (reasonNotToSend(draft, findings) !== null) {
    return sentences.map(() => ({ kind: 'problem', problem: 'never-sent' }));
  }
  const worded: Worded[] = [];
  let stop: Worded | null = null;
  for (const [index, { source, terms }] of sentences.entries()) {
    const masked = mask(source, from, to, terms);
    const answer: Worded =
      stop ??
      (await translator.translate(masked.text, from, to).then(
        (text) => wordedOf(unmask(text, masked)),
        (error: unknown) => ({ kind: 'problem', problem: problemOf(error) }),
      ));
    if (answer.kind === 'problem') stop = answer;
    worded.push(answer);
    onAnswer(index, answer);
  }
  return worded;
}

function wordedOf(text: string | null): Worded {
  return text === null ? { kind: 'lost' } : { kind: 'worded', text };
}

function problemOf(error: unknown): TranslatorProblem {
  return error instanceof TranslatorError ? error.problem : 'failed';
}
