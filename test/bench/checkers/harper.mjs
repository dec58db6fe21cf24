/** harper.js, a grammar checker in WebAssembly, with the list as one rule of its own language and every other rule off. */
import { Dialect, LocalLinter, packWeirpackFiles } from 'harper.js';
import { binary } from 'harper.js/binary';

const ruleName = 'Listed';

/** @param {readonly string[]} terms */
function weirPack(terms) {
  const about = { author: 'sample', version: '1', description: 'Terms', license: 'MIT' };
  const rule = `expr main [${terms.map((term) => `(${term})`).join(', ')}]
let message "This is on the list."
let description "A list of terms."
let kind "Style"
let becomes "(listed)"
`;
  const files = [
    ['manifest.json', JSON.stringify(about)],
    [`${ruleName}.weir`, rule],
  ];
  return packWeirpackFiles(new Map(files));
}

/** @type {import('./index.mjs').Checker} */
export const checker = {
  name: 'harper.js',
  note: 'in process, the list as one rule, all other rules off',
  write: weirPack,
  async load(list) {
    const linter = new LocalLinter({ binary, dialect: Dialect.Canadian });
    await linter.setup();
    const failures = await linter.loadWeirpackFromBytes(list);
    if (failures) throw new Error(`harper.js refused the list: ${JSON.stringify(failures)}`);
    const rules = Object.keys(await linter.getLintConfig());
    await linter.setLintConfig(Object.fromEntries(rules.map((name) => [name, name === ruleName])));
    return async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' });
      return lints.map((lint) => spanOf(lint, text));
    };
  },
};

/**
 * Harper counts code points.
 * @param {import('harper.js').Lint} lint
 * @param {string} text
 */
function spanOf(lint, text) {
  const { start, end } = lint.span();
  lint.free();
  const offset = (/** @type {number} */ points) => [...text].slice(0, points).join('').length;
  return { start: offset(start), end: offset(end) };
}
