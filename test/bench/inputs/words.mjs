/** The words that lists and drafts are made of. Real words fill the drafts; made-up ones, of syllables, fill the lists. */

const split = (/** @type {string} */ text) => text.trim().split(/\s+/);

/** Prose of either language; none of these words ends a term. */
export const filler = {
  en: split(`
    the a of and to in for with on at from by this that these our your their its we they you who which when where
    today tomorrow yesterday evening morning week month year day time place people country city region world friends
    visitors students teachers artists writers farmers engineers scientists families partners colleagues guests
    meeting visit lecture concert exhibition ceremony workshop festival journey conversation dialogue work effort
    open welcome meet join share learn build support thank honour celebrate discuss explore continue begin follow
    read speak listen travel plan grow help bring send receive offer
    new great warm long short local public common shared strong clear young many several first next last early late
    very more most also again soon still together always often here there now then about after before during between
    water energy health trade climate science education culture language history music food sport art forest ocean
    agreement project programme report answer question idea story picture book page room hall garden street bridge`),
  fr: split(`
    le la les un une des de du et à en pour avec sur chez par ce cette ces notre votre leur nos vos nous vous ils elles
    qui que dont où quand aujourd’hui demain hier soir matin semaine mois année jour heure lieu gens pays ville région
    monde amis visiteurs étudiants artistes auteures agriculteurs ingénieures chercheurs familles partenaires collègues
    rencontre visite conférence concert exposition cérémonie atelier festival voyage échange dialogue travail effort
    ouvrir accueillir rencontrer partager apprendre bâtir appuyer remercier honorer célébrer discuter explorer
    lire parler écouter préparer grandir aider apporter envoyer recevoir offrir
    nouveau grand chaleureux long court local public commun partagé fort jeune plusieurs premier prochain dernier tôt
    très plus aussi encore bientôt toujours ensemble souvent ici là maintenant puis après avant pendant entre
    eau énergie santé commerce climat science éducation culture langue histoire musique cuisine sport forêt océan
    accord projet programme rapport réponse question idée récit image livre page salle jardin rue pont`),
};

/** Words that many terms start with, as « ministre de … » does; some of them stand in drafts too. */
export const heads = {
  en: split(`minister embassy office council agency bureau treaty summit office programme project agreement report
    hall street bridge region water energy new great young former acting deputy joint special high`),
  fr: split(`ministre ambassade bureau conseil agence traité sommet programme projet accord rapport salle rue pont
    région eau énergie nouveau grand jeune ancien adjoint spécial haut délégué côte fête école`),
};

export const links = { en: ['of', 'for', 'of the', 'and'], fr: ['de', 'du', 'de la', 'et', 'en'] };

export const syllables = {
  en: split(
    'ba bor cren dal dun fel gar hol jom kel lam lor mib nar nol pell quin rast sorv tam ulv ven wick yor zam',
  ),
  fr: split(
    'bé bou çan chè dou fê gné guî jau kê lé loi mâ mou nè nui ploi quê rô seu têt tré vau vî xé zou',
  ),
};

/** Endings of the last word of a term. */
export const endings = {
  en: split('ation ment ness ship ity ism ery ance ward ling'),
  fr: split('ité ière eur ique âtre été ôt oise ançon ïque'),
};
