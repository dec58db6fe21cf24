/** A sample of each detector, by the name that a rule gives after `is`. */
import type { DetectorName, GoodExample } from '../../core/rule.ts';
import type { Sample } from './sample.ts';

function is(
  name: DetectorName,
  bad: Sample['bad'],
  good: readonly GoodExample[],
  more: Partial<Sample> = {},
): Sample {
  return { ...more, rule: { find: { is: name }, ...more.rule }, bad, good };
}

const picture = [{ kind: 'image', alt: '' }] as const;

/** Partial, so that a detector can be written before its sample; a test asks for each. */
export const detectorSamples: Partial<Readonly<Record<DetectorName, Sample>>> = {
  hashtag: is(
    'hashtag',
    ['Join us «#Tunis2026»', 'Rejoignez «#FranceTunisie»'],
    ['Item #1', 'C# is a language'],
  ),
  mention: is(
    'mention',
    ['With «@CanadaFP»', 'Avec «@francediplo»'],
    ['Write to info@example.org', 'Écrivez à info@example.org'],
  ),
  url: is(
    'url',
    ['See «https://example.org/a»', 'Voir «canada.ca/fr»'],
    ['The end. Next, a sentence', 'Fin. Ensuite, une phrase'],
  ),
  host: is(
    'host',
    ['See https://«example.org»/a', 'Voir «canada.ca»/fr'],
    ['No link here', 'Aucun lien ici'],
  ),
  shortener: is(
    'shortener',
    ['See «https://bit.ly/3xyz»', 'Voir «https://tinyurl.com/abc»'],
    ['See https://example.org/bit.ly', 'Voir https://example.org/tinyurl.com'],
  ),
  'lookalike-host': is(
    'lookalike-host',
    ['Apply at https://«canada-visa.ca»', 'Demande sur https://«canadа.ca»/fr'],
    ['See https://www.canada.ca/en', 'Voir https://example.org'],
    { pack: { domains: [{ host: 'canada.ca' }] } },
  ),
  'lookalike-handle': is(
    'lookalike-handle',
    ['Follow «@CanadaTunisia_»', 'Suivez «@CanadaTunisla»'],
    ['Follow @CanadaTunisia', 'Avec @francediplo'],
    { pack: { accounts: [{ handle: '@CanadaTunisia' }] } },
  ),
  email: is(
    'email',
    ['Write to «info@example.org»', 'Écrivez à «visa@example.org»'],
    ['Follow @example', 'Suivez @example'],
  ),
  phone: is(
    'phone',
    ['Call «+216 70 010 200»', 'Appelez le «+1 613 944 4000»'],
    ['In 2026, 2000 students', 'Total : 1 250 000'],
  ),
  number: is(
    'number',
    ['About «1,250» students', 'Environ «1 250» étudiants'],
    ['No figure', 'Aucun chiffre'],
  ),
  money: is(
    'money',
    ['A grant of «$5 million»', 'Un don de «5 millions d’euros»'],
    ['5 million people', '5 millions de personnes'],
  ),
  percent: is('percent', ['Up «12%»', 'Une hausse de «12 %»'], ['A percentage', 'Un pourcentage']),
  date: is(
    'date',
    ['On «21 November 2026»', 'Le «21 novembre 2026»'],
    ['In a while', 'Dans un moment'],
  ),
  'relative-date': is(
    'relative-date',
    ['See you «tomorrow»', 'On se voit «demain»'],
    ['The leaders of tomorrow', 'Les leaders de demain'],
  ),
  time: is(
    'time',
    ['Doors open at «6:30 pm»', 'Ouverture à «18 h 30»'],
    ['A score of 3 to 2', 'Victoire 3 à 2'],
  ),
  iban: is(
    'iban',
    ['Pay to «GB82 WEST 1234 5698 7654 32»', 'Virement : «FR14 2004 1010 0505 0001 3M02 606»'],
    ['Ref GB82 WEST 1234 5698 7654 33', 'Réf. FR14 2004 1010 0505 0001 3M02 607'],
  ),
  card: is(
    'card',
    ['Card «4111 1111 1111 1111»', 'Carte «5555 5555 5555 4444»'],
    ['Card 4111 1111 1111 1112', 'Carte 5555 5555 5555 4445'],
  ),
  'national-id': is(
    'national-id',
    ['His SIN is «046 454 286»', 'Son NAS est le «046 454 286»'],
    ['Order 046 454 286 today', 'Commande 046 454 286'],
  ),
  passport: is(
    'passport',
    ['Passport no. «AB123456»', 'Passeport n° «12AB34567»'],
    ['Passport office', 'Bureau des passeports'],
  ),
  coordinates: is(
    'coordinates',
    ['At «36.80653, 10.18153»', 'À «36°48′N 10°10′E»'],
    ['Won 3.5, 4.5', 'Notes de 3,5 et 4,5'],
  ),
  marking: is(
    'marking',
    ['«PROTECTED B» draft', '«TRÈS SECRET»\nNote'],
    ['The secret of a recipe', 'Le secret d’une recette'],
  ),
  meeting: is(
    'meeting',
    ['Join «https://zoom.us/j/123456789»', 'Rejoignez «https://meet.google.com/abc-defg-hij»'],
    ['Our meeting at noon', 'Notre réunion à midi'],
  ),
  placeholder: is(
    'placeholder',
    ['Welcome «[name]»', 'Rendez-vous «à compléter»'],
    ['A quotation […] cut', 'Une citation […] abrégée'],
  ),
  emoji: is('emoji', ['Well done «🎉»', 'Bravo «👏🏽»'], ['Well done', 'Bravo']),
  flag: is('flag', ['Friends «🇨🇦»«🇹🇳»', 'Amitié «🇫🇷»'], ['Well done 🎉', 'Bravo 🎉']),
  'sender-name': is(
    'sender-name',
    [
      { text: 'The «Canadian» budget, in «Ottawa»', sender: 'CA' },
      { text: 'Le budget «canadien», à «Ottawa»', sender: 'CA' },
    ],
    [
      { text: 'The Tunisian budget', sender: 'CA' },
      { text: 'Le budget tunisien', sender: 'CA' },
    ],
  ),
  'third-country': is(
    'third-country',
    [
      { text: 'The «Austrian» press, and that of «Kenya»', host: 'TN' },
      { text: 'La presse «autrichienne», et celle du «Kenya»', host: 'TN' },
    ],
    [
      { text: 'The Tunisian press', host: 'TN' },
      { text: 'La presse tunisienne', host: 'TN' },
    ],
  ),
  'host-name': is(
    'host-name',
    [
      { text: 'The «Tunisian» press, here in «Tunis»', host: 'TN' },
      { text: 'La presse «tunisienne», ici à «Tunis»', host: 'TN' },
    ],
    [
      { text: 'The Austrian press', host: 'TN' },
      { text: 'La presse autrichienne', host: 'TN' },
    ],
  ),
  'flag-name': is(
    'flag-name',
    ['Thanks to Ireland «🇨🇮»', 'Merci à la Côte d’Ivoire «🇮🇪»'],
    ['Thanks to Ireland 🇮🇪', 'Merci à la Côte d’Ivoire 🇨🇮'],
  ),
  'near-host': is(
    'near-host',
    [
      { text: 'Happy National Day, «Australia»', host: 'AT' },
      { text: 'Vive l’amitié avec la «Slovénie»', host: 'SK' },
    ],
    [
      { text: 'Happy National Day, Austria', host: 'AT' },
      { text: 'Vive l’amitié avec la Slovénie', host: 'FR' },
    ],
  ),
  allcaps: is(
    'allcaps',
    ['«THIS IS VERY IMPORTANT»', '«CECI EST IMPORTANT»'],
    ['NATO and the EU', 'L’OTAN et l’UE'],
  ),
  'styled-letters': is('styled-letters', ['«𝐖𝐞𝐥𝐜𝐨𝐦𝐞»', '«𝐁𝐢𝐞𝐧𝐯𝐞𝐧𝐮𝐞»'], ['Welcome', 'The set ℝ']),
  repeat: is(
    'repeat',
    ['«the the» minister', '«le le» ministre'],
    ['Nous nous réjouissons', 'He had had enough'],
  ),
  quote: is(
    'quote',
    ['He said «“yes”»', 'Il a dit «\\« oui \\»»'],
    ['He said yes', 'Il a dit oui'],
  ),
  media: is(
    'media',
    [
      { text: 'A visit«»', media: [{ kind: 'video' }] },
      { text: 'Une visite«»', media: picture },
    ],
    ['A visit', 'Une visite'],
  ),
  image: is(
    'image',
    [
      { text: 'A visit«»', media: picture },
      { text: 'Une visite«»', media: picture },
    ],
    [
      { text: 'A visit', media: [{ kind: 'video' }] },
      { text: 'Une visite', media: [{ kind: 'video' }] },
    ],
  ),
  sentence: is(
    'sentence',
    ['«One two three four.» Five.', '«Un deux trois quatre.» Cinq.'],
    ['One. Two.', 'Un. Deux.'],
    { rule: { find: { is: 'sentence' }, expect: { measure: 'words', max: 3 } } },
  ),
  line: is(
    'line',
    ['Short\n«A line that goes on»', 'Court\n«Une ligne qui dure»'],
    ['Short\nlines', 'Lignes\nbrèves'],
    { rule: { find: { is: 'line' }, expect: { measure: 'words', max: 3 } } },
  ),
  part: is(
    'part',
    ['«One two three»\n---\nFour', '«Un deux trois»\n---\nQuatre'],
    ['One\n---\nTwo', 'Un\n---\nDeux'],
    { rule: { find: { is: 'part' }, expect: { measure: 'words', max: 2 } } },
  ),
  text: is('text', ['«Much too long a text»', '«Un texte bien trop long»'], ['Short', 'Bref'], {
    rule: { find: { is: 'text' }, expect: { measure: 'words', max: 3 } },
  }),
};
