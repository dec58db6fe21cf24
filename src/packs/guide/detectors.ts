/** What each detector looks for, in words that complete “Finds …” and « Repère … ». */
import type { DetectorName } from '../../core/rule.ts';

export const detectorNames: Readonly<
  Record<DetectorName, { readonly en: string; readonly fr: string }>
> = {
  hashtag: { en: 'a hashtag', fr: 'un mot-clic' },
  mention: { en: 'the handle of an account', fr: 'le nom d’un compte' },
  url: { en: 'a link', fr: 'un lien' },
  host: { en: 'the site that a link leads to', fr: 'le site auquel mène un lien' },
  shortener: { en: 'a shortened link', fr: 'un lien raccourci' },
  'lookalike-host': {
    en: 'a site whose name imitates an official one',
    fr: 'un site dont le nom en imite un officiel',
  },
  'lookalike-handle': {
    en: 'a handle that resembles one of the mission’s accounts',
    fr: 'un nom proche de celui d’un compte de la mission',
  },
  email: { en: 'an e-mail address', fr: 'une adresse électronique' },
  phone: { en: 'a telephone number', fr: 'un numéro de téléphone' },
  number: { en: 'a number', fr: 'un nombre' },
  money: { en: 'an amount of money', fr: 'une somme d’argent' },
  percent: { en: 'a percentage', fr: 'un pourcentage' },
  date: { en: 'a date', fr: 'une date' },
  'relative-date': { en: 'a date such as “next Tuesday”', fr: 'une date comme « mardi prochain »' },
  time: { en: 'a time of day', fr: 'une heure' },
  iban: { en: 'a bank account number', fr: 'un numéro de compte bancaire' },
  card: { en: 'a payment card number', fr: 'un numéro de carte de paiement' },
  'national-id': { en: 'a national identity number', fr: 'un numéro d’identité national' },
  passport: { en: 'a passport number', fr: 'un numéro de passeport' },
  coordinates: { en: 'geographic coordinates', fr: 'des coordonnées géographiques' },
  'host-name': { en: 'the name of the host country', fr: 'le nom du pays hôte' },
  'sender-name': {
    en: 'the name of the sending country',
    fr: 'le nom du pays d’envoi',
  },
  'third-country': {
    en: 'the name of a country that is neither the host nor the sender',
    fr: 'le nom d’un pays autre que le pays hôte et le pays d’envoi',
  },
  'near-host': {
    en: 'the name of a country that is easily taken for that of the host',
    fr: 'le nom d’un pays qui se confond aisément avec celui du pays hôte',
  },
  marking: { en: 'a security marking', fr: 'une mention de sécurité' },
  meeting: { en: 'access to an online meeting', fr: 'l’accès à une réunion en ligne' },
  placeholder: { en: 'a place still to be filled in', fr: 'un endroit encore à remplir' },
  emoji: { en: 'an emoji', fr: 'un émoji' },
  flag: { en: 'a flag', fr: 'un drapeau' },
  'flag-name': {
    en: 'a flag beside the name of another country',
    fr: 'un drapeau près du nom d’un autre pays',
  },
  allcaps: { en: 'words in capitals', fr: 'des mots en majuscules' },
  'styled-letters': {
    en: 'letters drawn with symbols',
    fr: 'des lettres dessinées par des symboles',
  },
  repeat: { en: 'a word or sign that is repeated', fr: 'un mot ou un signe répété' },
  quote: { en: 'a quotation', fr: 'une citation' },
  media: { en: 'something attached', fr: 'une pièce jointe' },
  image: { en: 'a picture', fr: 'une image' },
  sentence: { en: 'each sentence', fr: 'chaque phrase' },
  line: { en: 'each line', fr: 'chaque ligne' },
  part: { en: 'each part of a thread', fr: 'chaque partie d’un fil' },
  text: { en: 'the whole text', fr: 'tout le texte' },
};
