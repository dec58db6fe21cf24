// @vitest-environment happy-dom
/** What the sites say of the boxes on their pages, above all that private messages are never read. */
import { describe, expect, it } from 'vitest';
import {
  accountOf,
  kindOf,
  listedSite,
  matchesOf,
  other,
  siteAt,
  siteOf,
  sites,
} from '../../src/sites/index.ts';

function where(address: string, isAsked = false) {
  const { hostname, pathname, hash } = new URL(address);
  return { hostname, path: pathname + hash, isAsked };
}

const at = (address: string) => siteAt(where(address));

function kindAt(address: string, html: string, isAsked = false) {
  document.body.innerHTML = html;
  const box = document.querySelector('[contenteditable], textarea, input') as Element;
  return kindOf(siteOf(box, where(address, isAsked)), box, where(address).path);
}

const draft = (testid: string) => `<div contenteditable="true" data-testid="${testid}"></div>`;
const lexical = '<div contenteditable="true" data-lexical-editor="true"></div>';
const toot = '<textarea class="autosuggest-textarea__textarea"></textarea>';

describe('kinds of composers', () => {
  it.each([
    ['https://x.com/compose/post', draft('tweetTextarea_0'), 'post'],
    ['https://x.com/someone/status/1', draft('tweetTextarea_0'), 'reply'],
    [
      'https://x.com/home',
      `<div role="dialog"><article data-testid="tweet"></article>${draft('tweetTextarea_0')}</div>`,
      'reply',
    ],
    ['https://pro.x.com/', draft('tweetTextarea_1'), 'part'],
    ['https://www.facebook.com/', `<div role="dialog"><form>${lexical}</form></div>`, 'post'],
    ['https://www.facebook.com/', `<div role="article">${lexical}</div>`, 'comment'],
    ['https://mastodon.social/home', `<form class="compose-form">${toot}</form>`, 'post'],
    [
      'https://mastodon.social/home',
      `<form class="compose-form"><div class="reply-indicator"></div>${toot}</form>`,
      'reply',
    ],
    ['https://example.org/', '<textarea></textarea>', 'text'],
    ['https://tool.example/publish#/inboxes-of-others', '<textarea></textarea>', 'text'],
    ['https://granted.example/home', `<form class="compose-form">${toot}</form>`, 'post'],
    ['http://localhost:1234/x/', '<div contenteditable="true"></div>', 'post'],
    ['http://localhost:1234/mastodon/', '<textarea></textarea>', 'post'],
  ])('%s %s is a %s', (address, html, kind) => expect(kindAt(address, html)).toBe(kind));

  it.each([
    ['https://x.com/messages/1-2', draft('tweetTextarea_0')],
    ['https://x.com/messages#1', draft('tweetTextarea_0')],
    ['https://tool.example/app/Inbox/42', '<textarea></textarea>'],
    ['https://tool.example/dashboard#/messages', '<textarea></textarea>'],
    ['https://x.com/home', draft('dmComposerTextInput')],
    ['https://x.com/home', `<aside data-testid="DMDrawer">${draft('tweetTextarea_0')}</aside>`],
    ['https://www.facebook.com/messages/t/1', `<div role="dialog">${lexical}</div>`],
    ['https://www.facebook.com/', `<div data-pagelet="ChatTab:1"><form>${lexical}</form></div>`],
    [
      'https://mastodon.social/',
      `<form class="compose-form"><button class="dropdown-button"><svg class="icon icon-at"></svg></button>${toot}</form>`,
    ],
    [
      'https://granted.example/home',
      `<form class="compose-form"><button class="dropdown-button"><svg class="icon icon-at"></svg></button>${toot}</form>`,
    ],
  ])('%s %s is private', (address, html) => expect(kindAt(address, html)).toBeNull());

  it.each([
    ['https://www.facebook.com/', lexical],
    ['https://x.com/explore', '<textarea></textarea>'],
    ['https://mastodon.social/home', '<textarea class="search"></textarea>'],
  ])('%s %s is no composer', (address, html) => expect(kindAt(address, html)).toBeNull());

  it('are any field of a page that the person asked about, private messages apart', () => {
    expect(kindAt('https://example.org/', '<input>')).toBeNull();
    expect(kindAt('https://example.org/', '<input>', true)).toBe('text');
    expect(kindAt('https://x.com/explore', '<textarea></textarea>', true)).toBe('text');
    expect(kindAt('https://x.com/home', draft('tweetTextarea_0'), true)).toBe('post');
    expect(kindAt('https://x.com/messages/1-2', '<textarea></textarea>', true)).toBeNull();
    expect(
      kindAt('https://granted.example/', `<form class="compose-form">${toot}</form>`, true),
    ).toBe('post');
  });

  it('looks through shadow roots', () => {
    document.body.innerHTML = '<div data-testid="dmComposer"><div id="host"></div></div>';
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = draft('tweetTextarea_0');
    const box = root.firstElementChild as Element;
    expect(kindOf(at('https://x.com/'), box, '/')).toBeNull();
  });
});

describe('the active account', () => {
  it('is read from where X shows it', () => {
    document.body.innerHTML =
      '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-CanEmbTunisia"></div></div>';
    expect(accountOf(at('https://x.com/'), document.body)).toBe('CanEmbTunisia');
  });
  it('is unknown where the page shows none', () => {
    document.body.innerHTML = '';
    expect(accountOf(at('https://x.com/'), document.body)).toBeUndefined();
  });
});

describe('the registry', () => {
  it('gives an exact host to its site only', () => {
    expect(listedSite('x.com')?.id).toBe('x');
    expect(listedSite('notx.com')).toBeNull();
    expect(at('https://evil.x.com.example/')).toBe(other);
  });
  it('asks for https everywhere but on this machine', () => {
    const patterns = sites.filter((site) => !site.development).flatMap(matchesOf);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/[a-z.]+\/\*$/);
  });
  it('has no host twice', () => {
    const patterns = sites.flatMap(matchesOf);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});
