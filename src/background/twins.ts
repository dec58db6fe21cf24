/** Keeps the posts that wait for another account, for every sidebar. */
import { bodies } from '../browser/message-bodies.ts';
import { listen } from '../browser/messages.ts';
import { addTwin, forgetTwin, readTwins } from '../browser/twin-store.ts';

listen(
  {
    'twins.read': () => readTwins(),
    'twins.add': (twin) => addTwin(twin),
    'twins.forget': ({ id }) => forgetTwin(id),
  },
  bodies,
);
