/** Asks the server that is set up, and no other, for the wording of a sentence, because a person pressed the button that names it. */
import { reasonNotToSend } from '../bilingual/translator/never-sent.ts';
import { type Post, serverTranslator } from '../bilingual/translator/server.ts';
import { TranslatorError, type TranslatorProblem } from '../bilingual/translator/translator.ts';
import { postJson } from '../browser/http.ts';
import { bodies } from '../browser/message-bodies.ts';
import { listen } from '../browser/messages.ts';
import { readSettings } from '../browser/settings-store.ts';
import { readKey } from '../browser/translator-key.ts';
import type { ToTranslate, Translated } from '../protocol/messages.ts';

/** Requests under way. They live no longer than the background, which ends them with itself. */
const running = new Map<string, AbortController>();

async function translate({ id, text, from, to }: ToTranslate): Promise<Translated> {
  const stop = new AbortController();
  const { signal } = stop;
  const post: Post = (url, headers, body) => postJson(url, headers, body, { signal });
  // Before anything is waited for, so that Cancel finds it at once.
  running.set(id, stop);
  try {
    const { translator: server } = await readSettings();
    if (!server) return problem('no-access');
    const translator = serverTranslator(server, await readKey(), post);
    return { kind: 'wording', text: await translator.translate(text, from, to) };
  } catch (error) {
    return problem(error instanceof TranslatorError ? error.problem : 'failed');
  } finally {
    running.delete(id);
  }
}

const problem = (each: TranslatorProblem): Translated => ({ kind: 'problem', problem: each });

listen(
  {
    // Here as well as where it is asked: what leaves is decided where it would leave.
    'sentence.translate': (asked) =>
      reasonNotToSend(asked.draft, asked.findings) === null
        ? translate(asked)
        : problem('never-sent'),
    'sentence.stop': ({ id }) => {
      running.get(id)?.abort();
      return null;
    },
  },
  bodies,
);
