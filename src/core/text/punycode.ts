/** Decodes the ASCII form of an international host label: RFC 3492, with the parameters of section 5. */

const base = 36;
const tMin = 1;
const tMax = 26;

/** @returns the label as people see it; the label itself when it is no valid `xn--` form */
export function decodeLabel(label: string): string {
  if (!/^xn--[a-z0-9-]{1,59}$/.test(label)) return label;
  const encoded = label.slice(4);
  const split = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(0, split)), (char) => char.charCodeAt(0));
  let point = 128;
  let place = 0;
  let bias = 72;
  let at = split + 1;
  while (at < encoded.length) {
    const before = place;
    for (let weight = 1, k = base; ; k += base) {
      const digit = Number.parseInt(digitOf(encoded[at++]), base);
      if (Number.isNaN(digit)) return label;
      place += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapt(place - before, points.length + 1, before === 0);
    point += Math.floor(place / (points.length + 1));
    place %= points.length + 1;
    if (point > 0x10ffff) return label;
    points.splice(place++, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** Letters count from nought and figures from 26; `parseInt` has it the other way round. */
function digitOf(char = ''): string {
  if (/[a-z]/.test(char)) return (char.charCodeAt(0) - 97).toString(base);
  return /\d/.test(char) ? (Number(char) + 26).toString(base) : '!';
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) / 2; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}
