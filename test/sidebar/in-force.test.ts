// @vitest-environment happy-dom
/** A draft is checked for the mission in use, whichever of the two is there first. */
import { expect, test, vi } from 'vitest';
import type { Active } from '../../src/browser/pack-store.ts';
import type { Context } from '../../src/core/draft.ts';
import type { BilingualClient } from '../../src/sidebar/bilingual-client.ts';
import type { CheckClient } from '../../src/sidebar/check-client.ts';
import { followWhatIsInForce } from '../../src/sidebar/in-force.ts';
import { Session } from '../../src/sidebar/session.ts';
import { emptyProgram } from './program.ts';

const store = vi.hoisted(() => ({ readActive: vi.fn() }));
vi.mock('../../src/browser/pack-store.ts', () => store);
vi.mock('../../src/browser/switch-store.ts', () => ({
  onSwitchChange: () => {},
  readSwitches: async () => ({}),
}));
vi.mock('../../src/browser/active-change.ts', () => ({ onActiveChange: () => {} }));
vi.mock('../../src/browser/settings-store.ts', () => ({
  onSettingsChange: () => {},
  readSettings: async () => ({ language: 'en', place: null }),
}));

const mission = {
  id: 'm',
  label: 'Canada in Tunis',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA'],
  accounts: [],
};
const active: Active = {
  key: 'k',
  program: emptyProgram,
  memoryKey: 'm',
  memories: [],
  terms: [],
  packs: [],
  mission,
};

test('checks a draft that was there before the mission was known once it is, for that mission alone', async () => {
  let found: (state: Active) => void = () => {};
  store.readActive.mockReturnValue(
    new Promise<Active>((resolve) => {
      found = resolve;
    }),
  );
  const contexts: Context[] = [];
  const check = {
    load: () => {},
    check: async (_draft: unknown, context: Context) => {
      contexts.push(context);
      return 'superseded';
    },
  } as unknown as CheckClient;
  const bilingual = { load: () => {}, segments: async () => [] } as unknown as BilingualClient;
  const composer = {
    write: async () => 'done' as const,
    showMarks: () => {},
    reveal: () => {},
    leave: () => {},
  };
  const session = new Session({ composer, dock: null, check, bilingual });
  await followWhatIsInForce(session, { check, bilingual });
  session.takeDraft({ version: 1, text: 'We must go', site: 'x', composer: 'post' });
  expect(contexts).toEqual([]);
  found(active);
  await vi.waitFor(() => expect(contexts).not.toEqual([]));
  for (const each of contexts) expect(each).toMatchObject({ sender: 'CA', hosts: ['TN'] });
});
