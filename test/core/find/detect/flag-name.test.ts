/** Flags beside the name of another country. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('flag-name', () => {
  test.each([
    ['Happy St Patrick’s Day to Ireland 🇨🇮', {}],
    ['Bonne fête nationale à l’Irlande ! 🇨🇮', {}],
    ['Nos amis du Tchad 🇷🇴 nous rendent visite', {}],
    ['🇲🇨 Selamat, Indonesia', {}],
    ['Iceland 🇦🇽 joins', {}],
    ['تهانينا لإيرلندا 🇨🇮', {}],
    ['Félicitations au Brésil 🇵🇹', { sender: 'CA' }],
  ])('sees %s', (text, context) => expect(seen('flag-name', text, context)).toHaveLength(1));

  test.each([
    ['Happy St Patrick’s Day to Ireland 🇮🇪', {}],
    ['🇨🇦🇹🇳 Canada and Tunisia are friends', {}],
    ['La Tunisie et la Türkiye 🇹🇷🇹🇳', {}],
    ['Happy Independence Day, Tunisia 🇹🇷', { sender: 'TR' }],
    ['Ireland beats Côte d’Ivoire 🇨🇮', {}],
    ['Félicitations au Brésil 🇵🇹', {}],
    ['Bonjour de la Guadeloupe 🇫🇷, de Hong Kong 🇨🇳', { sender: 'CA' }],
    ['Italy 🇪🇺 and ireland 🇨🇮', { sender: 'CA' }],
    ['Merci 🇨🇮\nL’Irlande attend', {}],
    ['تونس 🇹🇳', {}],
    ['Welcome to Jordan 🇵🇸', { sender: 'CA' }],
    ['Bienvenue en Jordanie 🇪🇭', { sender: 'CA' }],
  ])('leaves %s', (text, context) => expect(seen('flag-name', text, context)).toEqual([]));
});
