/** What the sidebar does with drafts, findings and writes. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import type { LinkedDraft, Mark, WriteOutcome } from '../../src/protocol/link.ts';
import type { BilingualClient } from '../../src/sidebar/bilingual-client.ts';
import type { CheckClient } from '../../src/sidebar/check-client.ts';
import type { Change } from '../../src/sidebar/composer.ts';
import { Session } from '../../src/sidebar/session.ts';
import { findingOf } from './program.ts';

const draftOf = (version: number, text: string): LinkedDraft => ({
  version,
  text,
  site: 'x',
  composer: 'post',
});
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a session', () => {
  let found: Finding[];
  let marks: (readonly Mark[])[];
  let changes: Change[];
  let outcome: WriteOutcome;
  let session: Session;

  beforeEach(() => {
    found = [];
    marks = [];
    changes = [];
    outcome = 'done';
    session = new Session({
      composer: {
        write: async (change) => {
          changes.push(change);
          return outcome;
        },
        showMarks: (_, shown) => void marks.push(shown),
        reveal: () => {},
        leave: () => {},
      },
      dock: null,
      check: {
        check: async () => ({ kind: 'checked', findings: found, count: null, aside: [] }),
      } as unknown as CheckClient,
      bilingual: { segments: async () => [] } as unknown as BilingualClient,
    });
    // No guidelines are in force.
    session.state.active.value = null;
  });

  const write = async (version: number, text: string) => {
    session.takeDraft(draftOf(version, text));
    await settle();
  };

  test('marks each finding in the text, and none when there are none', async () => {
    found = [findingOf('a', { level: 'serious', start: 3, end: 7 })];
    await write(1, 'We must go');
    expect(marks.at(-1)).toEqual([{ finding: 'a', start: 3, end: 7, level: 'serious' }]);
    found = [];
    await write(2, 'We may go');
    expect(marks.at(-1)).toEqual([]);
  });

  test('lists serious findings first, and within a level in the order of the draft', async () => {
    found = [
      findingOf('n', { level: 'note', start: 0 }),
      findingOf('late', { level: 'serious', start: 9 }),
      findingOf('early', { level: 'serious', start: 4 }),
    ];
    await write(1, 'some words here');
    expect(session.state.shown.value.map(({ id }) => id)).toEqual(['early', 'late', 'n']);
  });

  test('replaces exactly the span of a finding, as the draft read then', async () => {
    found = [findingOf('a', { start: 3, end: 7 })];
    await write(4, 'We must go');
    await session.replace(findingOf('a', { start: 3, end: 7 }), 'could');
    expect(changes).toEqual([{ version: 4, start: 3, end: 7, expected: 'must', text: 'could' }]);
    expect(session.state.writeNews.value).toBeNull();
  });

  test('offers the text to copy when a write could not be verified', async () => {
    await write(1, 'We must go');
    outcome = 'failed';
    await session.replace(findingOf('a', { start: 3, end: 7 }), 'could');
    expect(session.state.writeNews.value).toEqual({ kind: 'failed', text: 'could' });
  });

  test('says that nothing was written when the draft had changed', async () => {
    await write(1, 'We must go');
    outcome = 'stale';
    await session.insert('We must go\n\nNous devons partir', 'We must go');
    expect(session.state.writeNews.value).toEqual({ kind: 'stale' });
    expect(session.state.inserted.value).toBeNull();
  });

  test('inserts in the place of the whole draft', async () => {
    await write(2, 'Un\nDeux');
    await session.insert('Un\nDeux\n\nOne\nTwo', 'Un\nDeux');
    expect(changes).toEqual([
      { version: 2, start: 0, end: 7, expected: 'Un\nDeux', text: 'Un\nDeux\n\nOne\nTwo' },
    ]);
  });

  test('does not insert what was made from an earlier draft, for the words since would be lost', async () => {
    await write(1, 'We must go');
    session.takeDraft(draftOf(2, 'We must go now'));
    await session.insert('We must go\n\nNous devons partir', 'We must go');
    expect(changes).toEqual([]);
    expect(session.state.writeNews.value).toEqual({ kind: 'stale' });
  });

  test('leaves a finding unmarked in this draft, and forgets so with the draft', async () => {
    found = [findingOf('a'), findingOf('b')];
    await write(1, 'some words');
    session.leave(findingOf('a'));
    expect(marks.at(-1)?.map(({ finding }) => finding)).toEqual(['b']);
    await write(2, 'some words more');
    expect(session.state.shown.value.map(({ id }) => id)).toEqual(['b']);
    session.showLeft();
    expect(session.state.shown.value).toHaveLength(2);
    session.leave(findingOf('a'));
    await write(3, '');
    await write(4, 'some words');
    expect(session.state.shown.value).toHaveLength(2);
  });

  test('shows nothing of a composer that is gone', async () => {
    found = [findingOf('a')];
    await write(1, 'some words');
    session.takeDraft(null);
    expect(session.state.shown.value).toEqual([]);
  });

  test('opens the list at a finding that was selected in the text', async () => {
    session.state.tab.value = 'variants';
    session.select('a');
    expect(session.state.tab.value).toBe('remarks');
    expect(session.state.selected.value).toBe('a');
  });
});
