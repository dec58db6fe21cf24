// @vitest-environment happy-dom
/** What the page around a box says of its draft: its own limit, what is attached, its thread, what room is left. */
import { beforeEach, describe, expect, it } from 'vitest';
import { siteOf, surroundingsOf } from '../../src/sites/index.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function look(address: string, html: string, box = '[contenteditable], textarea, input') {
  document.body.innerHTML = html;
  const editor = document.querySelector(box) as Element;
  const { hostname, pathname: path } = new URL(address);
  return surroundingsOf(siteOf(editor, { hostname, path }), editor, path);
}

const lexical = (placeholder = '') =>
  `<div contenteditable="true" data-lexical-editor="true" aria-placeholder="${placeholder}"></div>`;
const part = (at: number) => `<div contenteditable="true" data-testid="tweetTextarea_${at}"></div>`;
const picture = (label: string) => `<div role="group" aria-label="${label}"></div>`;
const attachments = (pictures: string, label: string) =>
  `<div data-testid="attachments">${pictures}<span data-testid="altTextLabel">${label}</span></div>`;

describe('kinds and limits', () => {
  it.each([
    ['https://x.com/compose/post/media', '<textarea data-testid="altTextInput">', 'alt', 'x/alt'],
    [
      'https://www.facebook.com/',
      `<div role="dialog"><form role="presentation">${lexical()}</form></div>`,
      'comment',
      'facebook/comment',
    ],
    [
      'https://business.facebook.com/latest/composer',
      '<div contenteditable="true"></div>',
      'post',
      'meta-business',
    ],
    [
      'https://www.instagram.com/',
      `<div role="dialog">${lexical('Write a caption...')}</div>`,
      'caption',
      'instagram',
    ],
    [
      'https://www.instagram.com/',
      '<div role="dialog"><input type="text" placeholder="Écrivez un texte alternatif…"></div>',
      'alt',
      'instagram/alt',
    ],
    [
      'https://www.instagram.com/p/1/',
      '<main><form method="POST"><textarea></textarea></form></main>',
      'comment',
      'instagram/comment',
    ],
    ['https://www.threads.com/', `<div role="dialog">${lexical('?')}</div>`, 'post', 'threads'],
    [
      'https://www.threads.com/',
      `<div role="dialog">${lexical('Répondre à quelqu’un…')}</div>`,
      'reply',
      'threads',
    ],
    [
      'https://mastodon.social/home',
      '<form class="compose-form"><input type="text" id="cw-spoiler-input"></form>',
      'text',
      'mastodon/warning',
    ],
    [
      'https://mastodon.social/home',
      '<div class="dialog-modal"><textarea id="description"></textarea></div>',
      'alt',
      'mastodon/alt',
    ],
  ])('%s %s is a %s counted by %s', (address, html, kind, limits) => {
    expect(look(address, html)).toMatchObject({ kind, limits });
  });

  it.each([
    ['https://www.threads.com/', lexical('Anything')],
    ['https://www.threads.com/', `<div role="dialog">${lexical('Message…')}</div>`],
    ['https://www.instagram.com/', `<div>${lexical('Message...')}</div>`],
    ['https://www.instagram.com/', '<div role="dialog"><textarea></textarea></div>'],
    [
      'https://www.instagram.com/stories/a/1',
      '<main><form method="POST"><textarea></textarea></form></main>',
    ],
    ['https://business.facebook.com/latest/inbox', '<div contenteditable="true"></div>'],
    ['https://business.facebook.com/latest/home', '<div contenteditable="true"></div>'],
    ['https://x.com/home', '<textarea data-testid="dm-composer-textarea"></textarea>'],
    [
      'https://mastodon.social/home',
      '<form class="compose-form"><button class="dropdown-button"><svg class="icon-at"></svg></button></form><div class="dialog-modal"><textarea id="description"></textarea></div>',
    ],
  ])('%s %s is not read', (address, html) => expect(look(address, html)).toBeNull());
});

describe('what is attached', () => {
  const home = 'https://x.com/home';

  it('is known on X by a name that the page repeats', () => {
    const described = attachments(picture('A room'), 'A room');
    expect(look(home, `<main>${part(0)}${described}</main>`)?.media).toEqual([
      { kind: 'image', alt: 'A room' },
    ]);
    const plain = attachments(picture('Image'), 'Add description');
    expect(look(home, `<main>${part(0)}${plain}</main>`)?.media).toBeUndefined();
  });

  it('belongs to its own part of a thread', () => {
    const described = attachments(picture('A room'), 'A room');
    const html = `<div role="dialog"><div>${part(0)}${described}</div><div>${part(1)}</div></div>`;
    const box = (at: number) => `[data-testid="tweetTextarea_${at}"]`;
    expect(look(home, html, box(0))?.media).toHaveLength(1);
    expect(look(home, html, box(1))?.media).toBeUndefined();
  });

  it('lacks a description on Mastodon where the button says so, and is unknown where it does not', () => {
    const upload = (state: string) =>
      `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea><div class="compose-form__upload"><div class="compose-form__upload__warning"><button class="icon-button ${state}">ALT</button></div></div></form>`;
    const address = 'https://mastodon.social/home';
    expect(look(address, upload('active'))?.media).toEqual([{ kind: 'image' }]);
    expect(look(address, upload(''))?.media).toBeUndefined();
  });
});

describe('a thread', () => {
  it('names all of its parts in order, and a later one is a part even where nothing else says so', () => {
    const html = `<div role="dialog">${lexical('?')}<section>${lexical('?')}</section></div>`;
    const known = look('https://www.threads.com/', html, 'section [contenteditable]');
    expect(known?.kind).toBe('part');
    expect(known?.thread).toEqual([...document.querySelectorAll('[contenteditable]')]);
    expect(look('https://www.threads.com/', html)?.kind).toBe('post');
  });

  it('is none with one part, or of boxes that stand apart', () => {
    expect(look('https://x.com/home', `<main>${part(0)}</main>`)?.thread).toBeUndefined();
    const apart = `<main>${part(0)}</main><div role="dialog">${part(0)}</div>`;
    expect(look('https://x.com/home', apart)?.thread).toBeUndefined();
  });
});

describe('the room that is left', () => {
  const box = (counter: string) =>
    `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea><span class="character-counter">${counter}</span></form>`;

  it.each([
    ['4988', 4988],
    ['-3', -3],
    ['many', undefined],
    ['', undefined],
  ])('“%s” is %s', (counter, room) => {
    expect(look('https://mastodon.social/home', box(counter))?.room).toBe(room);
  });
});

describe('the language of the post that a reply answers', () => {
  const tweet = (lang: string) =>
    `<article data-testid="tweet"><div data-testid="tweetText" lang="${lang}">…</div></article>`;

  it('is that of the last post above the box', () => {
    const html = `<main>${tweet('en')}${tweet('ar')}${part(0)}${tweet('fr')}</main>`;
    expect(look('https://x.com/someone/status/1', html)?.askedIn).toBe('ar');
  });

  it('is that of the post in the same dialog, whatever stands behind it', () => {
    const html = `<main>${tweet('en')}</main><div role="dialog">${tweet('fr')}${part(0)}</div>`;
    expect(look('https://x.com/compose/post', html)?.askedIn).toBe('fr');
  });

  it('is not told of what is no reply', () => {
    const html = `<main>${tweet('en')}${part(0)}</main>`;
    expect(look('https://x.com/home', html)?.askedIn).toBeUndefined();
  });
});
