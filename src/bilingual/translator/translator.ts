/** What words a sentence in another language when the memory has nothing: one interface for the device and for servers. */

/** Why there is no translation. */
export type TranslatorProblem =
  /** The draft is one that is never sent. */
  | 'never-sent'
  /** No access to the host was given, or it was taken back. */
  | 'no-access'
  | 'unreachable'
  | 'timeout'
  /** The person pressed Cancel. */
  | 'stopped'
  /** The key is wrong, or the plan does not allow it. */
  | 'refused'
  | 'too-many'
  | 'failed'
  /** What came is not what this kind of server answers. */
  | 'unreadable'
  /** The browser's own translator has no model for these languages. */
  | 'unavailable'
  /** The page keeps its frames from using it, or nobody has just pressed anything. */
  | 'not-allowed';

export class TranslatorError extends Error {
  readonly problem: TranslatorProblem;

  constructor(problem: TranslatorProblem) {
    super(problem);
    this.problem = problem;
  }
}

export interface Translator {
  /**
   * One sentence, whose marks of the form `⟦1⟧` are to come back. Rejects with TranslatorError. Whoever makes a translator
   * gives it the means to stop: from then on it rejects with `stopped`.
   * @param from BCP 47 tags
   */
  translate(sentence: string, from: string, to: string): Promise<string>;
}

export const serverKinds = ['libretranslate', 'deepl', 'chat'] as const;
export type ServerKind = (typeof serverKinds)[number];

/** A server that the person has set up. Its key is not here: it stays on the device and out of files. */
export interface Server {
  readonly kind: ServerKind;
  /** Where its interface begins, `https:` and without a slash at the end. */
  readonly url: string;
  /** Of a chat server. */
  readonly model?: string | undefined;
}

/** What is sent, and how the answer is read. */
export interface ServerRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
