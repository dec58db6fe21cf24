/** Days that depend on today, and words that only look like them. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('relative-date', () => {
  test.each([
    ['The convoy leaves tomorrow morning, not next Tuesday.', ['tomorrow morning', 'next Tuesday']],
    [
      'We land in nine days, or within the next 3 weeks',
      ['in nine days', 'within the next 3 weeks'],
    ],
    [
      'See you on Friday, tonight or the day after tomorrow',
      ['on Friday', 'tonight', 'the day after tomorrow'],
    ],
    ['Two days ago, last week', ['Two days ago', 'last week']],
    [
      'Il arrive demain, après-demain ou mardi prochain.',
      ['demain', 'après-demain', 'mardi prochain'],
    ],
    [
      'D’ici vendredi, dans les trois prochains jours ou dans neuf jours',
      ['D’ici vendredi', 'dans les trois prochains jours', 'dans neuf jours'],
    ],
    [
      'Aujourd’hui, ce soir, la semaine prochaine, il y a deux ans',
      ['Aujourd’hui', 'ce soir', 'semaine prochaine', 'il y a deux ans'],
    ],
    ['La visite de demain', ['demain']],
    ['يصل الوزير غدا أو الأسبوع المقبل أو بعد غد', ['غدا', 'الأسبوع المقبل', 'بعد غد']],
    ['نلتقي اليوم، هذا المساء، خلال أيام', ['اليوم', 'هذا المساء', 'خلال أيام']],
  ])('sees %s', (text, found) => expect(seen('relative-date', text)).toEqual(found));

  test.each([
    ['The leaders of tomorrow, today’s youth, on Tuesday 4 May, on Mondays'],
    ['Les dirigeants de demain, l’Afrique de demain'],
    ['In three years of partnership; we are 5 days old'],
    ['#tomorrow @demain https://today.example.com'],
    ['اليوم العالمي للمرأة، في هذا البلد'],
    ['Le 4 mai, cette ville, ces amis, this house, dans la ville'],
  ])('leaves %s', (text) => expect(seen('relative-date', text)).toEqual([]));

  test('here in German is not yesterday in French', () => {
    expect(seen('relative-date', 'Wir sind hier.', { lang: 'de' })).toEqual([]);
    expect(seen('relative-date', 'C’était hier.', { lang: 'fr' })).toEqual(['hier']);
  });
});
