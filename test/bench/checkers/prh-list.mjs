/** A term list as prh reads it: YAML, where every JSON string is also a string. */

/**
 * Terms are written as expressions, since prh escapes the hyphen of a plain one in a way that its own `u`
 * flag forbids. Ours hold nothing that an expression would take for a sign.
 * @param {readonly string[]} terms
 */
export function prhList(terms) {
  const rows = terms.map((term, at) => {
    if (!/^[\p{L}\p{M}’ -]+$/u.test(term)) throw new Error(`${term} would need escaping`);
    return `  - expected: ${JSON.stringify(`(listed ${at})`)}\n    pattern: ${JSON.stringify(`/${term}/`)}`;
  });
  return `version: 1\nrules:\n${rows.join('\n')}\n`;
}
