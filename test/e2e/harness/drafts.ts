/** Drafts that the tests type, and what the bundled packs and the example mission's memory make of them. */

/** Two paragraphs; the fix is in the first, so that a careless write would take the second with it. */
export const tagged = {
  text: 'Le Canada défend les #droitsdelapersonne.\n\nJoyeuse fête de l’Aïd à toutes et à tous!',
  before: '#droitsdelapersonne',
  after: '#DroitsDeLaPersonne',
};

/** Five remarks at least, all of them serious. */
export const grave = [
  'La ministre atterrira à Sfax demain à 14 h 30.',
  'Votre visa est garanti si vous écrivez avant vendredi.',
  'Envoyez le numéro de votre passeport en commentaire.',
  'Écrivez-nous à jean.dupuis.visa@gmail.com',
  'The Minister lands in Sfax tomorrow at 14:30 with her convoy.',
].join('\n');

/** Nothing to remark, in both languages. */
export const harmless = [
  'Thank you to everyone who came to the library this morning.',
  'Merci à toutes les personnes qui sont venues à la bibliothèque ce matin.',
  'The tuna sandwich at the corner of the souk is the best in town.',
  'Le jardin de l’ambassade est en fleurs, et les abeilles de Kélibia sont au travail.',
];

/** Two sentences that the example mission's memory holds, each on its own line. */
export const known =
  'Joyeuse fête de l’Aïd à toutes et à tous!\nLa section des visas sera fermée demain.';

/** A sentence unlike any in the memory. */
export const unknown =
  'Onze apiculteurs du Nouveau-Brunswick ont comparé leurs ruches avec celles de Kélibia.';

/** As a person who has chosen the example mission. */
export const withMission = { version: 1, mission: 'canada-in-tunis' };
