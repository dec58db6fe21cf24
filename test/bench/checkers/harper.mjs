/** harper.js, a grammar checker in WebAssembly, with the list as one rule of its own language and every other rule off. */
import { Dialect, LocalLinter, packWeirpackFiles } from 'harper.js';
import { binary } from 'harper.js/binary';

const ruleName = 'Listed';

/** @param {readonly string[]} terms */
function weirRule(terms) {
  const alternatives = terms.map((term) => `(${term})`).join(', ');
  return `expr main [${alternatives}]
let message "This is on the list."
let description "A list of terms."
let kind "Style"
let becomes "(listed)"
`;
}

/** @type {import('./index.mjs').Checker} */
export const checker = {
  name: 'harper.js',
  note: 'in process, the list as one rule, all other rules off',
  async load(terms) {
    const linter = new LocalLinter({ binary, dialect: Dialect.Canadian });
    await linter.setup();
    const about = { author: 'sample', version: '1', description: 'Terms', license: 'MIT' };
    const files = new Map([
      ['manifest.json', JSON.stringify(about)],
      [`${ruleName}.weir`, weirRule(terms)],
    ]);
    const failures = await linter.loadWeirpackFromBytes(packWeirpackFiles(files));
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
