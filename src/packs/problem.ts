/** What is wrong with a pack, in words for its author. */

export interface Problem {
  /** Name of the file, or id of the pack. */
  readonly pack: string;
  /** JSON path: `$.rules[3].find.pattern`. */
  readonly place: string;
  readonly reason: string;
  /** Id of the rule set aside because of it, when it has one. */
  readonly rule?: string | undefined;
}

/** `$.rules[3].title.fr` from the keys on the way. */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = '$';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[A-Za-z_][\w-]{0,59}$/.test(String(key))) path += `.${String(key)}`;
    else path += `[${JSON.stringify(shortened(String(key)))}]`;
  }
  return path;
}

/** A key may hold anything, and as much of it as it likes. */
function shortened(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
