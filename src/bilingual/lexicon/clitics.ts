/** What Arabic writes onto a word: and, so, with, like, for, the. */

/** The folded word as it is, then with less and less before it; the article is always off when there is one. */
export function stripClitics(word: string): readonly string[] {
  const forms = new Set<string>();
  const add = (form: string) => {
    if (form.length < 2) return;
    forms.add(form);
    if (/^ال.{2}/.test(form)) forms.add(form.slice(2));
    if (/^لل.{2}/.test(form)) forms.add(form.slice(2));
  };
  add(word);
  for (const clitic of [/^[وف]/, /^[بكل]/, /^[وف][بكل]/, /^س/]) {
    const rest = word.replace(clitic, '');
    if (rest !== word && rest.length >= 3) add(rest);
  }
  return [...forms];
}
