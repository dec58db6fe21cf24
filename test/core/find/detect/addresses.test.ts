/** Detectors of addresses: what they see, and what they leave alone. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('hashtag', () => {
  test.each([
    ['#Canada150 et #FêteDuCanada', ['#Canada150', '#FêteDuCanada']],
    ['#يوم_كندا', ['#يوم_كندا']],
    ['(#a)#b', ['#a', '#b']],
    ['C#, nº #1, a#b, &#39; https://a.ca/x#part', []],
  ])('%s', (text, found) => expect(seen('hashtag', text)).toEqual(found));
});

describe('url', () => {
  test.each([
    ['Voir https://www.canada.ca/fr.html.', ['https://www.canada.ca/fr.html']],
    ['canada.ca/fr, gc.ca', ['canada.ca/fr', 'gc.ca']],
    ['(see https://a.org/b_(c))', ['https://a.org/b_(c)']],
    ['HTTP://A.ORG', ['HTTP://A.ORG']],
    ['https://élysée.fr/é', ['https://élysée.fr/é']],
    ['https://www.cаnada.ca/x (a Cyrillic а)', ['https://www.cаnada.ca/x']],
    ['访问https://canada.ca吧', ['https://canada.ca']],
    ['访问canada.ca吧', ['canada.ca']],
    ['e.g. 3.5 x.canada a@b.ca @user.com v1.2.3', []],
    ['file.txt and README.pdf', []],
    // Behind a scheme a browser follows what no network counts.
    [
      'http://192.0.2.7/login, https://visa.intranet/a',
      ['http://192.0.2.7/login', 'https://visa.intranet/a'],
    ],
  ])('%s', (text, found) => expect(seen('url', text)).toEqual(found));
});

describe('email', () => {
  test.each([
    ['écrivez à visa.info+fr@example.ca.', ['visa.info+fr@example.ca']],
    ['@handle@mastodon.social, a@b, a@b.invalidtld', []],
  ])('%s', (text, found) => expect(seen('email', text)).toEqual(found));
});

describe('phone', () => {
  test.each([
    ['+216 70 010 200', {}, ['+216 70 010 200']],
    ['tél. : 70 010 200', { hosts: ['TN'] }, ['70 010 200']],
    ['call (613) 944-4000 now', { sender: 'CA' }, ['(613) 944-4000']],
    ['Ring 01 44 43 29 00', { hosts: ['FR'] }, ['01 44 43 29 00']],
    ['24 350 255 people and 70 010 200 $', { hosts: ['TN'] }, []],
    ['2026-11-21, 2014-2026, 12.05.2026', { sender: 'CA', hosts: ['FR'] }, []],
    ['+216 70 010 200\n+216 70 010 201', {}, ['+216 70 010 200', '+216 70 010 201']],
    [
      'appelez le 70 010 200, poste 5, ou le tél. 70 010 201',
      { hosts: ['TN'] },
      ['70 010 200', '70 010 201'],
    ],
    ['اتصلوا على 70 010 200', { hosts: ['TN'] }, ['70 010 200']],
    ['https://example.ca/+21670010200', {}, []],
    ['613 944 4000 without a country', {}, []],
  ])('%s', (text, context, found) => expect(seen('phone', text, context)).toEqual(found));
});

describe('host and shortener', () => {
  test('the host without scheme, port and path', () => {
    expect(seen('host', 'Voir https://www.Canada.ca:443/fr.html et gc.ca.')).toEqual([
      'www.Canada.ca',
      'gc.ca',
    ]);
    expect(seen('host', 'See a@b.ca, nothing.else')).toEqual([]);
  });

  test.each([
    ['Apply: https://bit.ly/3xYz or tinyurl.com/abc', ['https://bit.ly/3xYz', 'tinyurl.com/abc']],
    ['Inscription : https://www.rebrand.ly/visa', ['https://www.rebrand.ly/visa']],
    ['We do not use bit.ly links; https://t.co/abc, youtu.be/abc, canada.ca/s', []],
    ['Le service bit.ly est refusé ; rabbit.ly/x', []],
  ])('%s', (text, found) => expect(seen('shortener', text)).toEqual(found));
});
