/** A sample of each circumstance and window of time in which a rule may hold. */
import type { Where } from '../../core/rule.ts';
import { type Sample, type Samples, sample } from './sample.ts';

const kiev = { terms: ['Kiev'] };
const city = { terms: ['Kiev', 'Odessa'] };

const applied = (where: Where, good: Sample['good']) =>
  sample({ find: kiev, where }, ['In «Kiev»', 'À «Kiev»'], good);

export const whereSamples: Samples<Exclude<keyof Where, 'scope'>> = {
  lang: applied({ lang: ['en'] }, [
    { text: 'Kiev', lang: 'fr' },
    { text: 'À Kiev', lang: 'fr' },
  ]),
  site: applied({ site: ['x'] }, [
    { text: 'Kiev', site: 'mastodon' },
    { text: 'À Kiev', site: 'mastodon' },
  ]),
  host: applied({ host: ['UA'] }, [
    { text: 'Kiev', host: 'FR' },
    { text: 'À Kiev', host: 'FR' },
  ]),
  sender: applied({ sender: ['CA'] }, [
    { text: 'Kiev', sender: 'FR' },
    { text: 'À Kiev', sender: 'FR' },
  ]),
  account: applied({ account: ['institution'] }, [
    { text: 'Kiev', account: 'personal' },
    { text: 'À Kiev', account: 'person' },
  ]),
  reply: applied({ reply: true }, [
    { text: 'Kiev', reply: false },
    { text: 'À Kiev', reply: false },
  ]),
  crisis: applied({ crisis: true }, [
    { text: 'Kiev', crisis: false },
    { text: 'À Kiev', crisis: false },
  ]),
  oneLanguage: applied({ oneLanguage: false }, [
    { text: 'Kiev', oneLanguage: true },
    { text: 'À Kiev', oneLanguage: true },
  ]),
  homeElection: applied({ homeElection: true }, [
    { text: 'Kiev', homeElection: false },
    { text: 'À Kiev', homeElection: false },
  ]),
  hostElection: applied({ hostElection: true }, [
    { text: 'Kiev', hostElection: false },
    { text: 'À Kiev', hostElection: false },
  ]),
  threat: applied({ threat: true }, [
    { text: 'Kiev', threat: false },
    { text: 'À Kiev', threat: false },
  ]),
  repost: applied({ repost: true }, [
    { text: 'Kiev', repost: false },
    { text: 'À Kiev', repost: false },
  ]),
  campaign: applied({ campaign: true }, [
    { text: 'Kiev', campaign: false },
    { text: 'À Kiev', campaign: false },
  ]),
};

const windows = { ferme: { yearly: { from: '12-20', to: '01-05' } } };

export const whenSamples: Samples<'during' | 'outside'> = {
  during: sample(
    { find: city, when: { during: ['ferme'] } },
    [
      { text: 'In «Kiev»', at: '2026-12-25' },
      { text: 'À «Odessa»', at: '2027-01-02' },
    ],
    [
      { text: 'In Kiev', at: '2026-11-21' },
      { text: 'À Kiev', at: '2026-11-21' },
    ],
    { windows },
  ),
  outside: sample(
    { find: city, when: { outside: ['ferme'] } },
    [
      { text: 'In «Kiev»', at: '2026-11-21' },
      { text: 'À «Odessa»', at: '2027-02-02' },
    ],
    [
      { text: 'In Kiev', at: '2026-12-25' },
      { text: 'À Kiev', at: '2026-12-25' },
    ],
    { windows },
  ),
};
