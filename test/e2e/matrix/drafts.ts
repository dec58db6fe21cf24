/** What the cells type. */

/** Two paragraphs and two words to put right, one in each. */
export const draft = 'One wrod and #tag here.\n\nÉté à Sfax’s port: last line';
export const fixed = draft.replace('wrod', 'word');

/** A bilingual variant: blank line, Arabic, emoji. */
export const variant = 'Joyeuse fête!\n\nعيد مبارك 🎉\nHappy Eid!';
