// @ts-check
/** The drafts shown. */

/** Serious, caution and more notes than are shown at once. */
export const mixed = `The Minister lands in Sfax tomorrow at 14:30 with her convoy.

Tunisia must immediately release them! Send your documents to visas.tunis@gmail.com #droitsdelapersonne #canadatunisia #culturecanadienne`;

/** Only notes, and more of them than are listed unasked. */
export const noted =
  'See you at the library on Monday. #canadatunisia #openlibrary #readtogether #booksforall #tunisreads';

/** Arabic, French and English. */
export const arabic =
  'نطالب تونس بالحوار فورا!\n\nالقسم القنصلي مغلق غدا. اكتبوا إلى visas.tunis@gmail.com';

export const harmless =
  'The tuna sandwich at the corner of the souk is the best in town. Thank you to everyone who joined us.';

export const known =
  'Joyeuse fête de l’Aïd à toutes et à tous!\n\nLa section des visas sera fermée demain. Merci à nos amies et amis de Sfax.';

/** In a language for which nobody wrote rules. */
export const foreign =
  'L’ambasciata domani resta chiusa per la festa nazionale. Auguriamo a tutti una bella giornata in famiglia e con gli amici.';

export const long = `${harmless} `.repeat(4).trim();
