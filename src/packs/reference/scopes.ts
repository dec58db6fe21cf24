/** A sample of each part of a draft that a rule may keep to. */
import type { Scope } from '../../core/rule.ts';
import { type Samples, sample } from './sample.ts';

const kiev = { terms: ['Kiev'] };

export const scopeSamples: Samples<Scope> = {
  text: sample(
    { find: { pattern: 'canada' }, where: { scope: ['text'] } },
    ['Visit «Canada»', 'Visitez le «Canada»'],
    ['Visit canada.ca', 'Voir canada.ca'],
  ),
  link: sample(
    { find: { pattern: 'utm_\\w+' }, where: { scope: ['link'] } },
    ['https://example.org/?«utm_source»=x', 'Voir https://example.org/fr?«utm_medium»=y'],
    ['The word utm_source', 'Le mot utm_source'],
  ),
  mention: sample(
    { find: { pattern: 'canada' }, where: { scope: ['mention'] } },
    ['With @«Canada»FP', 'Avec @«Canada»Tunisie'],
    ['Visit Canada', 'Visitez le Canada'],
  ),
  hashtag: sample(
    { find: { pattern: '_' }, where: { scope: ['hashtag'] } },
    ['#climate«_»action', '#droits«_»humains'],
    ['a_b', 'c_d en bref'],
  ),
  quote: sample(
    { find: { terms: ['disaster', 'désastre'] }, where: { scope: ['quote'] } },
    ['He said “«disaster»”', 'Il a dit “«désastre»”'],
    ['A disaster', 'Un désastre'],
  ),
  'first-line': sample(
    { find: { is: 'mention' }, where: { scope: ['first-line'] } },
    ['«@CanadaFP» hello', '«@CanadaFP» bonjour'],
    ['Hello\n@CanadaFP', 'Bonjour\n@CanadaFP'],
  ),
  'last-line': sample(
    { find: { is: 'url' }, where: { scope: ['last-line'] } },
    ['Hello\n«canada.ca»', 'Bonjour\n«canada.ca»'],
    ['canada.ca\nHello', 'canada.ca\nBonjour'],
  ),
  alt: sample(
    { find: { is: 'media' }, where: { scope: ['alt'] }, expect: { measure: 'characters', min: 1 } },
    [
      { text: 'A visit«»', media: [{ kind: 'image', alt: '' }] },
      { text: 'Une visite«»', media: [{ kind: 'image', alt: '' }] },
    ],
    [
      { text: 'A visit', media: [{ kind: 'image', alt: 'Two ministers shake hands' }] },
      { text: 'Une visite', media: [{ kind: 'image', alt: 'Poignée de main des ministres' }] },
    ],
  ),
  thread: sample(
    { find: kiev, where: { scope: ['thread'] } },
    ['In «Kiev»\n---\nMore', 'À «Kiev»\n---\nSuite'],
    ['In Kiev', 'À Kiev'],
  ),
};
