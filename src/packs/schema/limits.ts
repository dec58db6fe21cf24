/** How large a pack may be. A pack beyond these is a mistake or an attack. */

/** UTF-16 code units of a pack's JSON. */
export const mostText = 32_000_000;
/** Nesting of objects and lists. */
export const mostDepth = 24;
/** Values in a pack, of every kind. */
export const mostValues = 2_000_000;
export const mostRules = 5_000;
export const mostTerms = 200_000;
/** Lists of one pack. */
export const mostLists = 2_000;
/** Terms that the rules of one pack take out of its lists, each as often as a rule names its list. */
export const mostListed = 1_000_000;
/** Official domains or accounts of one pack. */
export const mostNames = 20_000;
/** Packs that one pack extends. */
export const mostParents = 20;
export const mostPairs = 200_000;
export const mostPhrases = 10_000;
/** Slots of one phrase. */
export const mostSlots = 20;
/** Days in the calendar of one pack. */
export const mostDays = 5_000;
/** Contacts, or entries of the list of changes, of one pack. */
export const mostNotes = 1_000;
/** UTF-16 code units of one text. */
export const longestText = 4_000;
export const longestPattern = 1_000;
/** Examples of one rule, bad and good each. */
export const mostExamples = 50;
