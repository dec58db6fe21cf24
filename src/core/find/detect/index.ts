/** The registry of detectors that a rule names with `is`. */
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { allcaps } from './allcaps.ts';
import { card } from './card.ts';
import { coordinates } from './coordinates.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { emoji } from './emoji.ts';
import { flag } from './flag.ts';
import { flagName } from './flag-name.ts';
import { hashtag } from './hashtag.ts';
import { host } from './host.ts';
import { hostName } from './host-name.ts';
import { iban } from './iban.ts';
import { lookalikeHandle } from './lookalike-handle.ts';
import { lookalikeHost } from './lookalike-host.ts';
import { marking } from './marking.ts';
import { image, media } from './media.ts';
import { meeting } from './meeting.ts';
import { mention } from './mention.ts';
import { money } from './money.ts';
import { nationalId } from './national-id.ts';
import { nearHost } from './near-host.ts';
import { number } from './number.ts';
import { passport } from './passport.ts';
import { percent } from './percent.ts';
import { phone } from './phone.ts';
import { placeholder } from './placeholder.ts';
import { quote } from './quote.ts';
import { relativeDate } from './relative-date.ts';
import { repeat } from './repeat.ts';
import { senderName } from './sender-name.ts';
import { shortener } from './shortener.ts';
import { line, part, sentence, text } from './stretches.ts';
import { styledLetters } from './styled-letters.ts';
import { thirdCountry } from './third-country.ts';
import { time } from './time.ts';
import { url } from './url.ts';

/** Spans in order of reading, not overlapping. */
type Detector = (reading: Reading) => readonly Hit[];

export const detectors = {
  // Addresses.
  hashtag,
  mention,
  url,
  host,
  shortener,
  'lookalike-host': lookalikeHost,
  'lookalike-handle': lookalikeHandle,
  email,
  phone,
  // Figures and dates.
  number,
  money,
  percent,
  date,
  'relative-date': relativeDate,
  time,
  // What identifies a person, an account or a place.
  iban,
  card,
  'national-id': nationalId,
  passport,
  coordinates,
  'host-name': hostName,
  'third-country': thirdCountry,
  'sender-name': senderName,
  // What must stay inside.
  marking,
  meeting,
  // How the text is written.
  placeholder,
  emoji,
  flag,
  'flag-name': flagName,
  'near-host': nearHost,
  allcaps,
  'styled-letters': styledLetters,
  repeat,
  quote,
  // What is attached.
  media,
  image,
  // Stretches, for what is measured.
  sentence,
  line,
  part,
  text,
} satisfies Record<string, Detector>;

/** Built-in recognisers that a rule names with `is`. */
export type DetectorName = keyof typeof detectors;
