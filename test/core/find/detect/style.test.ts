/** Detectors of how a text is written. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('allcaps', () => {
  test.each([
    ['We say STOP THE VIOLENCE NOW, please', ['STOP THE VIOLENCE NOW']],
    ['Nous disons ARRÊTEZ L’ESCALADE IMMÉDIATEMENT !', ['ARRÊTEZ L’ESCALADE IMMÉDIATEMENT']],
    ['EXCELLENT PROGRAMME', ['EXCELLENT PROGRAMME']],
    ['UN et UE, OTAN, #CANADA DAY @EMBASSY OF, HTTP://A.ORG', []],
    ['L’ONU et l’OTAN à New York, USA', []],
    ['The UN, NATO, WHO and OECD; L’ONU, l’OTAN', []],
    ['JOIN US', []],
  ])('%s', (text, found) => expect(seen('allcaps', text)).toEqual(found));

  test('of every script that has capitals', () => {
    const missed = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const letter = String.fromCodePoint(point);
      if (!/\p{Lu}/u.test(letter)) continue;
      const shout = `${letter.repeat(6)} ${letter.repeat(6)}`;
      if (seen('allcaps', shout)[0] !== shout) missed.push(letter);
    }
    expect(missed).toEqual([]);
  });
});

describe('repeat', () => {
  test.each([
    ['Visit the the museum', ['the the']],
    ['Visitez le le musée, et Et voilà', ['le le', 'et Et']],
    ['زيارة إلى إلى تونس', ['إلى إلى']],
    ['Nous nous réjouissons ; vous vous voyez ; that that is had had', []],
    ['Bora Bora, 10 10, the\nthe, #go #go, the-the', []],
  ])('%s', (text, found) => expect(seen('repeat', text)).toEqual(found));
});

describe('styled-letters', () => {
  test.each([
    ['𝐁𝐨𝐧𝐣𝐨𝐮𝐫 à tous', ['𝐁𝐨𝐧𝐣𝐨𝐮𝐫']],
    ['Join 𝓤𝓼 𝓝𝓸𝔀, 𝒯ℋℰ', ['𝓤𝓼 𝓝𝓸𝔀', '𝒯ℋℰ']],
    ['Ⓒⓐⓝⓐⓓⓐ ＣＡＮＡＤＡ ᴄᴀɴᴀᴅᴀ', ['Ⓒⓐⓝⓐⓓⓐ ＣＡＮＡＤＡ', 'ᴄᴀɴᴀᴅᴀ']],
    ['ℝ and Ⓐ, 5 ℃, ™, 🇨🇦🅰', []],
    ['🄰🄱🄲 and 🅐🅑, 🅰🅱, ⒜⒝', ['🄰🄱🄲', '🅐🅑', '🅰🅱', '⒜⒝']],
    ['🅰🅱', ['🅰🅱']],
    ['日本のＮＨＫです', []],
    ['Été à Montréal — le 1ᵉʳ juillet', []],
  ])('%s', (text, found) => expect(seen('styled-letters', text)).toEqual(found));
});

describe('emoji and flag', () => {
  test('each sequence is one', () => {
    expect(seen('emoji', 'Bravo 👏🏽 👨‍👩‍👧 🇨🇦 1️⃣')).toEqual(['👏🏽', '👨‍👩‍👧', '🇨🇦', '1️⃣']);
    expect(seen('flag', '🇨🇦 et 🏴󠁧󠁢󠁳󠁣󠁴󠁿, not 🏳️‍🌈 nor 🏁')).toEqual(['🇨🇦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿']);
  });
  test('signs of text are none', () => expect(seen('emoji', '© ™ 1 # ☎ n° №')).toEqual([]));
});

describe('mention', () => {
  test.each([
    ['Merci @CanadaFP et @bureau@social.example.ca.', ['@CanadaFP', '@bureau@social.example.ca']],
    ['Thanks (@a_b), a@b.ca, 5 @ 10', ['@a_b']],
  ])('%s', (text, found) => expect(seen('mention', text)).toEqual(found));
});

describe('quote', () => {
  test.each([
    ['She said “yes”, then "no".', ['“yes”', '"no"']],
    ['Il a dit « oui », « non', ['« oui »']],
  ])('%s', (text, found) => expect(seen('quote', text)).toEqual(found));
});
