/** The sentences that every practice page proposes to type, and what to look for. */

export const tries = [
  {
    title: 'A tag in lower case',
    lang: 'fr',
    text: 'Le Canada défend les #droitsdelapersonne partout.',
    look: 'A remark with a fix. Apply it, then press Ctrl+Z once (⌘Z on a Mac).',
  },
  {
    title: 'A movement that is still to come',
    lang: 'fr',
    text: 'La ministre atterrira à Sfax demain à 14 h 30.',
    look: 'A serious remark. It advises only: Post still publishes the words as they are.',
  },
  {
    title: 'A greeting that the memory knows',
    lang: 'fr',
    text: 'Joyeuse fête de l’Aïd à toutes et à tous!',
    look: 'Its wording in English and in Arabic, ready to insert or to copy.',
  },
  {
    title: 'Nothing to say',
    lang: 'en',
    text: 'Thank you to everyone who came to the library this morning.',
    look: 'No remark at all.',
  },
];
