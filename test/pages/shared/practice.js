/** What the practice pages share: the list of things to try, the links, and what Post would publish. */
import { tries } from './tries.js';

const networks = [
  { id: 'x', title: 'X', engine: 'Draft.js' },
  { id: 'facebook', title: 'Facebook', engine: 'Lexical' },
  { id: 'mastodon', title: 'Mastodon', engine: 'textarea' },
];

/**
 * Fills the page around a composer and lets tests read the editor's model.
 * @param {string} network id of the network whose composer is on this page
 * @param {() => readonly string[]} models reads the texts from the editors' own models, one for each post of a thread
 * @returns {{ post: () => void }} `post` shows the models, verbatim, as what would be published
 */
export function startPractice(network, models) {
  const posted = document.querySelector('#posted');
  fillLinks(network);
  fillTries();
  window.practice = { model: () => models()[0], models };
  return {
    post() {
      const texts = models().map((model) => {
        const text = document.createElement('pre');
        text.dir = 'auto';
        text.textContent = model;
        return text;
      });
      posted.replaceChildren(...texts);
    },
  };
}

function fillLinks(current) {
  const links = networks.map(({ id, title, engine }) => {
    const link = document.createElement('a');
    link.href = `../${id}/`;
    link.textContent = `${title} (${engine})`;
    if (id === current) link.setAttribute('aria-current', 'page');
    return link;
  });
  document.querySelector('#networks').replaceChildren(...links);
}

function fillTries() {
  const items = tries.map(({ title, lang, text, look }) => {
    const item = document.createElement('li');
    const name = document.createElement('b');
    const quote = document.createElement('blockquote');
    const hint = document.createElement('p');
    name.textContent = title;
    quote.lang = lang;
    quote.textContent = text;
    hint.textContent = look;
    item.append(name, quote, hint);
    return item;
  });
  document.querySelector('#tries').replaceChildren(...items);
}
