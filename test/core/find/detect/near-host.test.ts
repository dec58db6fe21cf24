/** Names of countries that are easily taken for that of the host. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('near-host', () => {
  test.each([
    ['Happy National Day, Australia!', ['AT'], ['Australia']],
    ['Une belle soirée avec nos amis australiens', ['AT'], ['australiens']],
    ['Great to be in Bucharest', ['HU'], ['Bucharest']],
    ['Merci au peuple slovaque', ['SI'], ['slovaque']],
    ['Thank you, Niger', ['NG'], ['Niger']],
    ['Nos partenaires nigérians', ['NE'], ['nigérians']],
    ['Die schwedischen Freunde', ['CH'], ['schwedischen']],
    ['شكرًا للشعب الأسترالي', ['AT'], ['الأسترالي']],
    ['Viva Uruguay', ['PY'], ['Uruguay']],
    ['Iran and us', ['TN', 'IQ'], ['Iran']],
  ])('sees %s in %j', (text, hosts, spans) =>
    expect(seen('near-host', text, { hosts })).toEqual(spans),
  );

  test.each([
    ['Happy National Day, Austria!', { hosts: ['AT'] }],
    ['From Australia to Austria, with love', { hosts: ['AT'] }],
    ['Australian and Austrian scientists', { hosts: ['AT'] }],
    ['Happy Australia Day', { hosts: ['AT'], sender: 'AU' }],
    ['Happy National Day, Australia!', { hosts: ['FR'] }],
    ['Happy National Day, Australia!', {}],
    ['Read more: slovakia.travel', { hosts: ['SI'] }],
    ['Great to be in Bucharest', { hosts: ['HU', 'RO'] }],
  ])('leaves %s, %j', (text, context) => expect(seen('near-host', text, context)).toEqual([]));
});
