/** Detector: telephone numbers that exist in a numbering plan, written internationally or as one of the mission's countries does. */
import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from 'libphonenumber-js/min';
import { joinSpans, type Span, touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';
import { spansOf } from './spans-of.ts';

/** Seven digits on one line with only the signs between them that people put into numbers. */
const candidate = /\+?\(?\d(?:[ \t\u00a0\u202f().\-/–]{0,3}\d){6,}/g;
/** Several numbers may stand side by side; what is longer is a table, and the library takes its time over each digit. */
const mostDigits = 60;
const decimal = /^\d{1,3}\.\d{4,}$/;
/** Around a candidate: the library looks at what stands before and behind, and at an extension. */
const margin = 20;
/** A national number can also be a sum or a year span; without one of these before it, it must not look like one. */
const cue =
  /(?:\b(?:t[ée]l(?:[ée]phone)?|phone|mobile|cell(?:ulaire)?|portable|fax|call|text|whatsapp|viber|signal|sms|appel(?:ez|er)|joindre|contact(?:ez|er)?|num[ée]ro|number|hotline|ligne)\b|☎|📞|📱|هاتف|اتصل|رقم|واتساب)[^\n\d]{0,40}$/iu;
/** Groups of three behind a space, comma or stop: how thousands are written. */
const thousands = /^\d{1,3}(?:[\s\u00a0\u202f.,]\d{3})+$/;
const dateLike =
  /^\(?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}\s?[-–]\s?\d{4})\)?$/;
const quantity =
  /^[\s\u00a0\u202f]?(?:[$€£¥%]|CAD|USD|EUR|TND|DT|dollars?|euros?|dinars?|habitants?|personnes|people|millions?|km|kg)/iu;

export function phone(reading: Reading): readonly Hit[] {
  const { text, context } = reading;
  const countries = [context.sender, ...(context.hosts ?? [])].filter(isCountry);
  const found = new Map<number, Hit>();
  for (const { start: from, end: to } of windowsOf(text)) {
    const piece = text.slice(from, to);
    for (const country of countries.length > 0 ? countries : [undefined]) {
      const options = country ? { defaultCountry: country } : {};
      for (const { startsAt, endsAt } of findPhoneNumbersInText(piece, options)) {
        const [start, end] = [from + startsAt, from + endsAt];
        if (!found.has(start) && isMeant(text, start, end)) found.set(start, { start, end });
      }
    }
  }
  const hits = joinSpans([...found.values()]);
  return hits.filter(({ start, end }) => !touchesAny(reading.links, start, end));
}

/** Where a number may be; the library sees nothing else of the draft. */
function windowsOf(text: string): Span[] {
  const likely = spansOf(text, candidate).filter(({ start, end }) => {
    const written = text.slice(start, end);
    return !decimal.test(written) && written.replace(/\D/g, '').length <= mostDigits;
  });
  return joinSpans(
    likely.map(({ start, end }) => ({ start: Math.max(0, start - margin), end: end + margin })),
  );
}

function isCountry(code: string | undefined): code is CountryCode {
  return code !== undefined && isSupportedCountry(code);
}

function isMeant(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (/^\s*(?:\+|00)/.test(written)) return true;
  if (dateLike.test(written) || quantity.test(text.slice(end, end + 14))) return false;
  if (/[$€£¥#]\s?$/.test(text.slice(0, start))) return false;
  return (
    cue.test(text.slice(Math.max(0, start - 60), start)) ||
    (!thousands.test(written) && /\D/.test(written))
  );
}
