/** Text written as markup, for pastes that carry paragraphs. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Shows word for word what the text says. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);
}

/** Keeps the white space that markup drops: at both ends of a paragraph, and more than one space in a row. */
export function holdSpaces(line: string): string {
  return line.replaceAll('\t', '    ').replace(/^ | $/gu, '\u00A0').replaceAll('  ', ' \u00A0');
}
