/** Asks a server for the wording of a sentence, and tells what went wrong apart. */
import { servers } from './servers.ts';
import {
  type Server,
  type Translator,
  TranslatorError,
  type TranslatorProblem,
} from './translator.ts';

/** An answer, before it is known to be one. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts JSON to an address outside the browser. Rejects with TranslatorError for what never became an answer.
 */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
) => Promise<Answer>;

export function serverTranslator(server: Server, key: string, post: Post): Translator {
  const shape = servers[server.kind];
  return {
    async translate(sentence, from, to) {
      const { url, headers, body } = shape.request(server, key, { sentence, from, to });
      const { status, text } = await post(url, headers, body);
      const problem = problemOf(status);
      if (problem) throw new TranslatorError(problem);
      const wording = shape.read(parse(text));
      if (wording === null) throw new TranslatorError('unreadable');
      return wording;
    },
  };
}

/** 456 is DeepL's own, for a quota that is used up. */
function problemOf(status: number): TranslatorProblem | null {
  if (status >= 200 && status < 300) return null;
  if (status === 429 || status === 456) return 'too-many';
  return status === 401 || status === 403 ? 'refused' : 'failed';
}

/** Undefined for what is no JSON: an error page, a page that asks to log in. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
