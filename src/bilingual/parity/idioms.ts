/** Figures that count nothing, and which another language says in words: 24/7, 50-50. */
import type { Span } from '../../core/text/span.ts';

const idioms =
  /(?<![\p{L}\p{N}/])(?:24\s?[/x]\s?7|50\s?[-–/]\s?50|4\s?[x×]\s?4|(?:24|twenty-four) hours a day|(?:7|seven) days a week|24\s?(?:h|heures)?\s?(?:\/|sur)\s?24(?:\s?h)?|(?:7|sept)\s?(?:j|jours)?\s?(?:\/|sur)\s?(?:7|sept)|24\s?ساعة (?:على|في اليوم|طيلة)\s?(?:24)?|(?:7|سبعة) أيام (?:في الأسبوع|على 7|من أصل 7)|rund um die Uhr|trisomie 21)(?![\p{L}\p{N}/])/giu;

/** In order. */
export function findIdioms(text: string): readonly Span[] {
  return Array.from(text.matchAll(idioms), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
