/** What the cells type. */

/** Two paragraphs and two words to put right, one in each. */
export const draft = 'One wrod and #tag here.\n\nÉté à Sfax’s port: last line';
export const fixed = draft.replace('wrod', 'word');

/** A bilingual variant: blank line, Arabic, emoji. */
export const variant = 'Joyeuse fête!\n\nعيد مبارك 🎉\nHappy Eid!';

/** As a site takes it: regions that fold white space keep some of it as no-break spaces. */
export const evenSpaces = (text: unknown) => String(text).replaceAll('\u00A0', ' ');
