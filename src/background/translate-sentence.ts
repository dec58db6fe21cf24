/** Has sentences worded by the server that is set up, and by no other, because a person pressed the button that names it. */
import { serverTranslator } from '../bilingual/translator/server.ts';
import { type Worded, wordDraft } from '../bilingual/translator/word-draft.ts';
import { postJson } from '../browser/http.ts';
import { bodies } from '../browser/message-bodies.ts';
import { listen } from '../browser/messages.ts';
import { readSettings } from '../browser/settings-store.ts';
import { readKey } from '../browser/translator-key.ts';

listen(
  {
    'sentences.word': async (asked): Promise<readonly Worded[]> => {
      const { translator: server } = await readSettings();
      if (!server) return asked.sentences.map(() => ({ kind: 'problem', problem: 'no-access' }));
      const translator = serverTranslator(server, await readKey(), postJson);
      return wordDraft(translator, asked);
    },
  },
  bodies,
);
