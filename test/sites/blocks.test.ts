// @vitest-environment happy-dom
/** Tumblr and WordPress, which share an editor: what is a post, what belongs to one, and what is not read. */
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/sites/index.ts';
import { kindAt, where } from './kind-at.ts';

const tumblr = 'https://www.tumblr.com/new/text';
const admin = 'https://blog.example/wp-admin/post.php';
const block = '<p contenteditable="true" class="block-editor-rich-text__editable"></p>';
const list = `<div class="block-editor-block-list__layout is-root-container">${block}</div>`;
const flow = `<div class="block-editor-writing-flow">${list}</div>`;
const classic = '<textarea id="content" class="wp-editor-area"></textarea>';

describe('on Tumblr', () => {
  it.each([
    [tumblr, flow, 'post'],
    [tumblr, '<div><div id="selected-tags"></div><textarea></textarea></div>', 'text'],
  ])('%s %s is a %s', (address, html, kind) => expect(kindAt(address, html)).toBe(kind));

  it.each([
    [tumblr, '<textarea placeholder="Say your thing"></textarea>'],
    ['https://www.tumblr.com/messaging', flow],
    ['https://www.tumblr.com/inbox', flow],
  ])('%s %s is not read', (address, html) => expect(kindAt(address, html)).toBeNull());
});

describe('WordPress on a site of its own', () => {
  it.each([
    [list, 'post'],
    [classic, 'post'],
    ['<h1 class="editor-post-title editor-post-title__input" contenteditable="true"></h1>', 'text'],
    ['<textarea id="replycontent"></textarea>', 'reply'],
    ['<form id="commentform"><textarea id="comment"></textarea></form>', 'comment'],
  ])('%s is a %s', (html, kind) => {
    expect(kindAt(admin, html)).toBe(kind);
    const box = document.querySelector('[contenteditable], textarea') as Element;
    expect(siteOf(box, where(admin)).id).toBe('wordpress');
  });

  it('is recognised by the body that TinyMCE edits', () => {
    const page = document.implementation.createHTMLDocument();
    page.body.className = 'mce-content-body wp-editor';
    expect(siteOf(page.body, where(admin)).id).toBe('wordpress');
  });

  it('is told from any other box', () => {
    expect(kindAt('https://blog.example/', '<textarea></textarea>')).toBe('text');
    const box = document.querySelector('textarea') as Element;
    expect(siteOf(box, where(admin)).id).toBe('other');
  });

  it('does not read the messages that plugins add', () =>
    expect(kindAt(admin, `<form id="send_message_form">${classic}</form>`)).toBeNull());
});

describe('WordPress at its own service', () => {
  it.each([
    ['<aside class="block-editor-block-inspector"><textarea></textarea></aside>', 'alt'],
    ['<label data-setting="alt"><textarea></textarea></label>', 'alt'],
    ['<input type="search">', null],
  ])('%s is a %s', (html, kind) => expect(kindAt('https://wordpress.com/x', html)).toBe(kind));
});
