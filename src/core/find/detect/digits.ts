/** Long numbers: their figures without what people put between them, and the check sums they carry. */

/** Only the figures and letters, in capitals: `FR76 3000-6000` becomes `FR7630006000`. */
export function compact(written: string): string {
  return written.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
}

/** The check sum of payment cards and Canadian social insurance numbers: ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Remainder of a number too long to be exact otherwise. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % divisor;
  return rest;
}

/** True when one of these words stands before `at` on the same line, at most `reach` UTF-16 units away. */
export function isCued(text: string, at: number, cue: RegExp, reach = 60): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return cue.test(before.slice(before.lastIndexOf('\n') + 1));
}
