/** Detector: telephone numbers that exist in a numbering plan, written internationally or as one of the mission's countries does. */
import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from 'libphonenumber-js/min';
import { touchesAny } from '../../text/span.ts';
import type { Hit } from '../hit.ts';
import type { Reading } from '../reading.ts';

/** Seven digits with only the signs between them that people put into numbers. */
const candidate = /\+?\(?\d(?:[\s\u00a0().\-/–]{0,3}\d){6,}/;
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
  if (!candidate.test(text)) return [];
  const found = new Map<number, Hit>();
  const countries = [context.sender, ...(context.hosts ?? [])].filter(isCountry);
  for (const country of countries.length > 0 ? countries : [undefined]) {
    const options = country ? { defaultCountry: country } : {};
    for (const { startsAt: start, endsAt: end } of findPhoneNumbersInText(text, options)) {
      if (!found.has(start) && isMeant(text, start, end)) found.set(start, { start, end });
    }
  }
  const hits = [...found.values()].sort((a, b) => a.start - b.start);
  return hits.filter(({ start, end }) => !touchesAny(reading.links, start, end));
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
