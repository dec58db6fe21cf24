/** Pieces of expressions for figures as English, French and Arabic write them; all bounded, so that they stay linear. */

/** A digit, Arabic-Indic ones too. */
const digit = '[0-9٠-٩۰-۹]';
/** One or two spaces, breaking or not, on one line. */
export const space = '[ \\u00a0\\u202f\\u2009]{1,2}';
export const noSpace = '[ \\u00a0\\u202f\\u2009]{0,2}';
/** 1,234,567.89 · 1 234 567,89 · 1’234 · ١٢٣٬٤٥٦٫٧ · 12.5 · 1200 */
export const figure = `(?:${digit}{1,3}(?:[ \\u00a0\\u202f\\u2009.,'’٬]${digit}{3}(?!${digit})){1,5}|${digit}{1,15})(?:[.,٫]${digit}{1,10})?`;
/** Arabic writes "and", "with" and "for" onto what follows: و12. */
const clitic = '(?<=(?<!\\p{L})[وفبل])';
/** Not inside a word, a tag, a longer figure, a version or a name such as COVID-19. */
export const figureStart = `(?:(?<![\\p{L}\\p{M}\\p{N}_#@&+.,:/°]|\\p{L}[-–'’])|${clitic})`;
/** Not inside a word or a longer figure. */
export const wordStart = `(?:(?<![\\p{L}\\p{M}\\p{N}_]|\\p{N}[.,/:-])|${clitic})`;
export const figureEnd = '(?![\\p{L}\\p{N}_]|[.,:/]\\p{N}|-\\p{L})';
export const multiplier =
  '(?:mille|thousand|hundred thousand|mil millones|millones|millón|mil|millions?|milliards?|billions?|trillions?|miljoen|miljard|millionen|milliarden|ألف|آلاف|مليون|ملايين|مليار|مليارات)';
