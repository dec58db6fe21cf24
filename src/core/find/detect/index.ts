/** The registry of detectors that a rule names with `is`. */
import type { DetectorName } from '../../rule.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { email } from './email.ts';
import { hashtag } from './hashtag.ts';
import { phone } from './phone.ts';
import { placeholder } from './placeholder.ts';
import { url } from './url.ts';

export const detectors: { readonly [N in DetectorName]: (reading: Reading) => readonly Hit[] } = {
  hashtag,
  url,
  email,
  phone,
  placeholder,
};
