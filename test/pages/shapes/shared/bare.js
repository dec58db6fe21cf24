/** What the pages with one bare editor share: the model for tests to read, and what Post would publish. */

/**
 * Lets tests read the editor's model, and makes the Post button show it.
 * @param {() => string} model reads the text from the editor's own model
 * @param {object} [more] what else tests may ask of this page
 */
export function startBare(model, more = {}) {
  window.practice = { model, ...more };
  document.querySelector('.post').addEventListener('click', () => {
    const text = document.createElement('pre');
    text.textContent = model();
    document.querySelector('#posted').replaceChildren(text);
  });
}
