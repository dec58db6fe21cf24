/** The registry of detectors that a rule names with `is`. */
import type { DetectorName } from '../../rule.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { allcaps } from './allcaps.ts';
import { email } from './email.ts';
import { emoji } from './emoji.ts';
import { flag } from './flag.ts';
import { hashtag } from './hashtag.ts';
import { mention } from './mention.ts';
import { phone } from './phone.ts';
import { placeholder } from './placeholder.ts';
import { quote } from './quote.ts';
import { repeat } from './repeat.ts';
import { line, sentence, text } from './stretches.ts';
import { styledLetters } from './styled-letters.ts';
import { url } from './url.ts';

export const detectors: { readonly [N in DetectorName]: (reading: Reading) => readonly Hit[] } = {
  hashtag,
  mention,
  url,
  email,
  phone,
  placeholder,
  emoji,
  flag,
  allcaps,
  'styled-letters': styledLetters,
  repeat,
  quote,
  sentence,
  line,
  text,
};
