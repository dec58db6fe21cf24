/** Finds numbers to dial that no country's plan is known for here, by the word before them: « composez le 71 104 000 ». */
import type { Span } from '../../core/text/span.ts';

const dialled =
  /(?<=(?:dial|call|phone|tel|telephone|composez|appelez|tél|téléphone|numéro|joindre|اتصلوا|هاتف|الرقم|رقم)[\s\u00a0.:]{0,3}(?:(?:on|at|us at|le|au|nous au|على|بـ|:)[\s\u00a0]{1,2}){0,2})\+?\p{Nd}(?:[\s\u00a0().-]?\p{Nd}){5,14}(?!\p{N})/giu;

export function findDialled({ text }: { readonly text: string }): readonly Span[] {
  return Array.from(text.matchAll(dialled), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
