/** What a check is told of the account: the mission's own is an institution's, and may be for one language. */
import { expect, test } from 'vitest';
import type { LinkedDraft } from '../../src/protocol/link.ts';
import type { Mission } from '../../src/settings/schema.ts';
import { circumstancesOf } from '../../src/sidebar/circumstances.ts';

const mission: Mission = {
  id: 'example',
  label: 'Example',
  sender: 'CA',
  hosts: ['TN'],
  languages: ['fr-CA', 'en-CA'],
  accounts: [
    { site: 'x', handle: 'ExempleCan', lang: 'fr' },
    { site: 'facebook', handle: 'example.can' },
  ],
};

test.each([
  ['@ExempleCan', { account: 'institution', oneLanguage: true }],
  ['example.can', { account: 'institution', oneLanguage: false }],
  ['@somebody', { account: undefined, oneLanguage: undefined }],
  [undefined, { account: undefined, oneLanguage: undefined }],
])('%s is known as %j', (account, known) => {
  const draft = { site: 'x', composer: 'post', account } as unknown as LinkedDraft;
  expect(circumstancesOf(draft, mission, ['x'], 0)).toMatchObject(known);
});
