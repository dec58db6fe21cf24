/** Drafts that the tests type, and what the bundled packs and the example mission's memory make of them. */

/** Two paragraphs; the fix is in the first, so that a careless write would take the second with it. */
export const tagged = {
  text: 'Le Canada défend les #droitsdelapersonne.\n\nJoyeuse fête de l’Aïd à toutes et à tous!',
  before: '#droitsdelapersonne',
  after: '#DroitsDeLaPersonne',
};

/** More than five remarks, all of them serious: each line has one. */
export const grave = [
  'The Minister lands in Sfax at 14:30 to meet our partners.',
  'Study in Canada: your visa is guaranteed.',
  'Send your documents to embassy.visas@gmail.com today.',
  'Please leave your file number in the comments and we will look.',
  'Book at https://canada-visa.online/tunis today.',
  'Join our town hall. Meeting ID: 86122334.',
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

/** A sentence unlike any in the memory; no pack has its words. */
export const unknown =
  'Onze mycologues du Nouveau-Brunswick ont comparé leurs girolles avec celles de Tabarka.';

/** As a person who has chosen the example mission. */
export const withMission = { version: 1, mission: 'example-canada-tunis' };
