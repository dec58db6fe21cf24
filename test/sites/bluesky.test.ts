// @vitest-environment happy-dom
/** Bluesky: posts, replies and threads in either box; what else stands in a dialog, and the chat, are not read. */
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../src/sites/bluesky.ts';
import { accountOf } from '../../src/sites/index.ts';
import { kindAt } from './kind-at.ts';

const home = 'https://bsky.app/';
const tiptap = '<div class="ProseMirror" contenteditable="true"></div>';
const boxes = [tiptap, '<textarea></textarea>'];
const row = (box: string) =>
  `<div><div data-testid="userAvatarImage"></div><div>${box}</div></div>`;
const composer = (...parts: string[]) =>
  `<div role="dialog"><div data-testid="composePostView"><div>${parts.join('')}</div></div></div>`;
const answered = '<div aria-label="The post"><div data-testid="userAvatarImage"></div>Hello</div>';
const marked = (box: string) => box.replace(/^<\w+/, '$& data-box');

describe.each(boxes)('on Bluesky, in %s', (box) => {
  it.each([
    ['a post', composer(row(box)), 'post'],
    ['a reply', composer(answered, row(box)), 'reply'],
    ['the first of a thread', composer(row(marked(box)), row(box)), 'post'],
    ['the next of a thread', composer(row(box), row(marked(box))), 'part'],
    ['the next of a thread in reply', composer(answered, row(box), row(marked(box))), 'part'],
  ])('%s is told', (_, html, kind) => expect(kindAt(home, html)).toBe(kind));

  it('the chat is not read', () => {
    expect(kindAt(`${home}messages/1`, box)).toBeNull();
    expect(kindAt(`${home}messages/1`, composer(row(box)))).toBeNull();
    expect(kindAt(home, box)).toBeNull();
  });
});

describe('on Bluesky', () => {
  const dialog = '<div role="dialog"><textarea data-box></textarea></div>';

  it('a textarea above the composer describes a picture', () =>
    expect(kindAt(home, `${composer(row(tiptap))}${dialog}`)).toBe('alt'));

  it('a textarea of any other dialog, such as a report, is not read', () =>
    expect(kindAt(home, dialog)).toBeNull());

  it('the account is that of the link to the own profile', () => {
    document.body.innerHTML =
      '<nav><a href="/profile/a.example/feed/1"></a><a href="/profile/me.example.social"></a></nav>';
    expect(accountOf(bluesky, document.body)).toBe('me.example.social');
  });
});
