/** What each topic is called for readers. */

interface Names {
  readonly en: string;
  readonly fr: string;
}

/** The first part of a topic: the headings of the guide, in their order. */
const groupNames: Readonly<Record<string, Names>> = {
  security: { en: 'Security', fr: 'Sécurité' },
  privacy: { en: 'Privacy', fr: 'Vie privée' },
  immigration: { en: 'Immigration', fr: 'Immigration' },
  link: { en: 'Links', fr: 'Liens' },
  handle: { en: 'Accounts named in a post', fr: 'Comptes cités' },
  tone: { en: 'Tone', fr: 'Ton' },
  politics: { en: 'Politics', fr: 'Politique' },
  host: { en: 'The host country', fr: 'Le pays hôte' },
  crisis: { en: 'Crises', fr: 'Crises' },
  fact: { en: 'Facts', fr: 'Faits' },
  endorse: { en: 'Companies and money', fr: 'Entreprises et argent' },
  terms: { en: 'Names and terms', fr: 'Noms et termes' },
  language: { en: 'Languages', fr: 'Langues' },
  variant: { en: 'Versions', fr: 'Versions' },
  access: { en: 'Access for all', fr: 'Accessibilité' },
  hashtag: { en: 'Hashtags', fr: 'Mots-clics' },
  rights: { en: 'Credits', fr: 'Droits' },
  campaign: { en: 'Campaigns', fr: 'Campagnes' },
  account: { en: 'Whose account', fr: 'Quel compte' },
  draft: { en: 'Unfinished drafts', fr: 'Brouillons inachevés' },
  length: { en: 'Length', fr: 'Longueur' },
  'x-record': { en: 'Records', fr: 'Traces' },
};

const topicNames: Readonly<Record<string, Names>> = {
  'security.location': { en: 'Whereabouts and movement', fr: 'Lieux et déplacements' },
  'security.embargo': { en: 'Not yet announced', fr: 'Pas encore annoncé' },
  'security.sensitive': { en: 'What stays inside', fr: 'Ce qui reste à l’interne' },
  'privacy.case': { en: 'A person’s case', fr: 'Le dossier d’une personne' },
  'privacy.contact': { en: 'Numbers and addresses', fr: 'Numéros et adresses' },
  'privacy.minor': { en: 'Children', fr: 'Enfants' },
  'privacy.solicit': { en: 'Asking for personal data', fr: 'Demande de données personnelles' },
  'immigration.promise': { en: 'Promised outcomes', fr: 'Promesses de résultat' },
  'terms.country': { en: 'Countries', fr: 'Pays' },
  'terms.city': { en: 'Cities', fr: 'Villes' },
  'terms.adjective': { en: 'Adjectives', fr: 'Adjectifs' },
  'terms.flag': { en: 'Flags', fr: 'Drapeaux' },
  'terms.title': { en: 'Titles', fr: 'Titres' },
  'terms.contested': { en: 'Contested names', fr: 'Noms contestés' },
  'tone.host': { en: 'The host and its people', fr: 'Le pays hôte et ses habitants' },
  'tone.hostile': { en: 'Insults and threats', fr: 'Insultes et menaces' },
  'tone.imperative': { en: 'Telling a state what to do', fr: 'Injonctions à un État' },
  'tone.religion': { en: 'Faith', fr: 'Religion' },
  'tone.discrimination': { en: 'Discrimination', fr: 'Discrimination' },
  'tone.stereotype': { en: 'Stereotypes', fr: 'Stéréotypes' },
  'tone.flippant': { en: 'Light words on grave matters', fr: 'Légèreté sur un sujet grave' },
  'tone.sarcasm': { en: 'Irony', fr: 'Ironie' },
  'tone.emotion': { en: 'Anger and weariness', fr: 'Colère et lassitude' },
  'tone.rude': { en: 'Curt replies', fr: 'Réponses sèches' },
  'tone.familiar': { en: 'Familiar words', fr: 'Familiarité' },
  'tone.promo': { en: 'Self-praise', fr: 'Autopromotion' },
  'tone.register': { en: 'Strength of the verb', fr: 'Force du verbe' },
  'politics.host': { en: 'The host’s politics', fr: 'La politique du pays hôte' },
  'politics.home': { en: 'Politics at home', fr: 'La politique de son pays' },
  'politics.line': { en: 'Policy line', fr: 'Ligne officielle' },
  'politics.caretaker': { en: 'Election period', fr: 'Période électorale' },
  'host.sensitive': { en: 'Delicate with this host', fr: 'Délicat avec cet hôte' },
  'endorse.company': { en: 'Advertising', fr: 'Publicité' },
  'endorse.fundraising': { en: 'Raising money', fr: 'Collecte d’argent' },
  'link.unsafe': { en: 'Links that hide or imitate', fr: 'Liens qui cachent ou imitent' },
  'handle.unknown': { en: 'Handles that are not listed', fr: 'Comptes hors liste' },
  'hashtag.case': { en: 'Capitals in tags', fr: 'Majuscules des mots-clics' },
  'hashtag.count': { en: 'Number of tags', fr: 'Nombre de mots-clics' },
  'hashtag.trend': { en: 'Trends', fr: 'Tendances' },
  'access.caps': { en: 'All capitals', fr: 'Tout en majuscules' },
  'access.emoji': { en: 'Emoji', fr: 'Émojis' },
  'access.font': { en: 'Styled letters', fr: 'Lettres stylisées' },
  'access.length': { en: 'Long sentences', fr: 'Phrases longues' },
  'access.alt': { en: 'Alternative text', fr: 'Texte de remplacement' },
  'language.pair': { en: 'The other official language', fr: 'L’autre langue officielle' },
  'language.mismatch': { en: 'Versions that differ', fr: 'Versions qui diffèrent' },
  'language.quality': { en: 'Spelling and typography', fr: 'Orthographe et typographie' },
  'language.abbrev': { en: 'Abbreviations', fr: 'Abréviations' },
  'language.mixed': { en: 'Mixed languages', fr: 'Langues mêlées' },
  'variant.audience': { en: 'Who will read a version', fr: 'Qui lira une version' },
  'fact.certainty': { en: 'Unproven certainty', fr: 'Certitude sans preuve' },
  'fact.figure': { en: 'Figures', fr: 'Chiffres' },
  'fact.map': { en: 'Maps', fr: 'Cartes' },
  'fact.image': { en: 'Pictures', fr: 'Images' },
  'rights.credit': { en: 'Credit', fr: 'Mention de la source' },
  'rights.image': { en: 'Rights in pictures', fr: 'Droits sur les images' },
  'crisis.timing': { en: 'Timing', fr: 'Moment choisi' },
  'crisis.casualty': { en: 'Victims and tolls', fr: 'Victimes et bilans' },
  'campaign.date': { en: 'Days and tags', fr: 'Journées et mots-clics' },
  'account.mixup': { en: 'Wrong account', fr: 'Mauvais compte' },
  'account.capacity': { en: 'Official or personal', fr: 'Officiel ou personnel' },
  'draft.placeholder': { en: 'Unfilled templates', fr: 'Modèles non remplis' },
  'x-record.correction': { en: 'Corrections', fr: 'Corrections' },
  'length.over': { en: 'Too long', fr: 'Trop long' },
};

/** Its own name for a topic that a pack has added. */
export function topicName(topic: string, lang: keyof Names): string {
  return (Object.hasOwn(topicNames, topic) && topicNames[topic]?.[lang]) || topic;
}

export function groupOf(topic: string): string {
  return topic.split('.')[0] ?? topic;
}

/** In the order of the headings; what a pack has added comes last. */
export function rankOfGroup(group: string): number {
  const at = Object.keys(groupNames).indexOf(group);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

export function groupName(group: string, lang: keyof Names): string {
  return (Object.hasOwn(groupNames, group) && groupNames[group]?.[lang]) || group;
}
