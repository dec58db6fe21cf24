/** Text written as markup, for pastes that carry paragraphs. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Shows word for word what the text says. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);
}
