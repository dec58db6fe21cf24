/** What every field that takes words of a draft carries. */

/** Browsers keep what stands in fields, to restore a session after a crash: on the disk, unless they are told not to. */
export const unsaved = { autocomplete: 'off' } as const;
