/** Arabic clitics of a term: and, then, in, like, for (و ف ب ك ل) and the article ال, on the first word or on all. */
import type { Form } from './index.ts';

const conjunctions = ['', 'و', 'ف'];
const prepositions = ['', 'ب', 'ك'];

export function* arabic(text: string): Iterable<Form> {
  const words = text.split(' ');
  const bare = words.map((word) =>
    word.length > 4 && word.startsWith('ال') ? word.slice(2) : word,
  );
  const [first = ''] = bare;
  const rest = words.slice(1);
  const bareRest = bare.slice(1);
  const definiteRest = bareRest.map((word) => `ال${word}`);
  for (const and of conjunctions) {
    for (const at of prepositions) {
      yield form([`${and}${at}${first}`, ...rest]);
      yield form([`${and}${at}ال${first}`, ...rest]);
      yield form([`${and}${at}ال${first}`, ...definiteRest]);
    }
    yield form([`${and}ل${first}`, ...rest]);
    yield form([`${and}لل${first}`, ...rest]);
    yield form([`${and}لل${first}`, ...definiteRest]);
  }
}

function form(words: readonly string[]): Form {
  return { text: words.join(' '), kind: 'inflected' };
}
