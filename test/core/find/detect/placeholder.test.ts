/** Templates left unfilled, and brackets that are meant. */
import { describe, expect, test } from 'vitest';
import { seen } from './seen.ts';

describe('placeholder', () => {
  test.each([
    ['Dear [NAME], on {{date}} at XXh', ['[NAME]', '{{date}}', 'XXh']],
    [
      '[insert link] by [minister name], [name of the minister]',
      ['[insert link]', '[minister name]', '[name of the minister]'],
    ],
    ['On <date> at {place}', ['<date>', '{place}']],
    ['We welcome XX guests, room [XX]', ['XX', '[XX]']],
    ['Time: TBC', ['TBC']],
    ['[insérer le lien] à compléter TBC', ['[insérer le lien]', 'à compléter', 'TBC']],
    [
      'Félicitations à [NOM] et à [nom du lauréat] à [votre ville]',
      ['[NOM]', '[nom du lauréat]', '[votre ville]'],
    ],
    ['Rendez-vous le XX mai à XXhXX ou à XX:XX', ['XX', 'XXhXX', 'XX:XX']],
    ['السيد [الاسم] و[اسم الوزير]', ['[الاسم]', '[اسم الوزير]']],
    ['Lorem ipsum dolor, M. ______', ['Lorem ipsum', '______']],
  ])('sees what waits: %s', (text, found) => expect(seen('placeholder', text)).toEqual(found));

  test.each([
    'The report says that “it [the treaty] stands”, and [the place] too.',
    'Le rapport dit que « celui-ci [le traité] demeure » dans [la ville].',
    '“We […] agree [sic]”, [FR] [1/2] [VIDEO] [...] [NATO]',
    '[COMMUNIQUÉ] [SAVE THE DATE] [DATE À RETENIR] [VOTRE AVIS COMPTE] [Lien en bio] [JOUR J]',
    'the TBCs of #TBC and XXL, love xxx <3',
    'Au XXe siècle ; el siglo XX ; the XX Games ; TODO EL MUNDO',
    'First part\n__________\nSecond part',
    '[عاجل] [فيديو] « النص [المعاهدة] قائم »',
  ])('leaves what is meant: %s', (text) => expect(seen('placeholder', text)).toEqual([]));
});
