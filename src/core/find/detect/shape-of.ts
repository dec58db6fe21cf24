/** What a name looks like at a glance: letters of other scripts, accents and near twins become one plain form. */
import { confusables } from './data/confusables.ts';

let plain: Map<string, string> | undefined;

/** In lower case; `раypа1` and `paypal` have the same shape. Source: Unicode UTS #39, section 4, and the twins of ASCII. */
export function shapeOf(name: string): string {
  plain ??= new Map(
    Object.entries(confusables).flatMap(([letter, chars]) =>
      [...chars].map((char) => [char, letter]),
    ),
  );
  let shape = '';
  for (const char of name.toLowerCase()) {
    const bare = plain.get(char) ?? char.normalize('NFKD').replace(/\p{M}/gu, '');
    shape += plain.get(bare) ?? bare;
  }
  return shape.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/[1i]/g, 'l');
}
