// @ts-check
/** The drafts shown. */

export const visit = 'The Minister lands in Sfax tomorrow at 14:30 with her convoy.';

export const demand = 'Tunisia must immediately release them!';

/** A note with a fix. */
export const tags = 'A day for everyone. #droitsdelapersonne';

/** Serious, caution and more notes than are shown at once. */
export const mixed = `${visit}

${demand} Send your documents to visas.tunis@gmail.com #droitsdelapersonne #canadatunisia #culturecanadienne`;

/** Only notes, and more of them than are listed unasked. */
export const noted =
  'See you at the library on Monday. #canadatunisia #openlibrary #readtogether #booksforall #tunisreads #bookweek #storytime';

export const arabicLine = 'نطالب تونس بالحوار فورا!';

/** Arabic with a Latin address in it. */
export const arabic = `${arabicLine}\n\nالقسم القنصلي مغلق غدا. اكتبوا إلى visas.tunis@gmail.com`;

export const harmless =
  'The tuna sandwich at the corner of the souk is the best in town. Thank you to everyone who joined us.';

export const known =
  'Joyeuse fête de l’Aïd à toutes et à tous!\n\nLa section des visas sera fermée demain. Merci à nos amies et amis de Sfax.';

/** French, then English with another hour. */
export const differing =
  'Le consulat ouvre le 3 juin à 14 h 30.\n\nThe consulate opens on June 3 at 3:30 p.m.';

/** In a language for which nobody wrote rules. */
export const foreign =
  'L’ambasciata domani resta chiusa per la festa nazionale. Auguriamo a tutti una bella giornata in famiglia e con gli amici.';

export const long = `${harmless} `.repeat(4).trim();
