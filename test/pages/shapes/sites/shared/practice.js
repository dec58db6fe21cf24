/** What a site-shaped page tells its test: the text in each composer's own model, and what its Post published. */
const models = new Map();
const posted = [];

window.practice = { model: (composer) => models.get(composer)?.() ?? null, posted };

/**
 * @param {string} composer as in its `data-composer`
 * @param {() => string} model reads the text from the editor's own model; a composer drawn anew says it again
 */
export function register(composer, model) {
  models.set(composer, model);
}

/**
 * What the network would receive.
 * @param {string} composer
 * @param {string} [text] where the site reads its box again on submit; else the model's
 */
export function publish(composer, text = window.practice.model(composer)) {
  posted.push({ composer, text });
}
