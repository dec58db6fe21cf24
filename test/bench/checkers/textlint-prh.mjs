/** textlint with textlint-rule-prh, through its kernel. */
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import prhRule from 'textlint-rule-prh';
import { prhList } from './prh-list.mjs';

const moduleOf = (/** @type {any} */ loaded) => loaded.default ?? loaded;

/** @type {import('./index.mjs').Checker} */
export const checker = {
  name: 'textlint with prh',
  note: 'its rule reads the list anew on every call',
  write: prhList,
  async load(list) {
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      filePath: 'draft.txt',
      plugins: [{ pluginId: 'text', plugin: moduleOf(textPlugin) }],
      rules: [{ ruleId: 'prh', rule: moduleOf(prhRule), options: { ruleContents: [list] } }],
    };
    return async (text) => {
      const { messages } = await kernel.lintText(text, options);
      return messages.map(({ fix, range }) => {
        const [start, end] = fix?.range ?? range;
        return { start, end };
      });
    };
  },
};
