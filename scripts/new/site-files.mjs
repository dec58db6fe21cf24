// @ts-check
/** The files of a new network, complete enough to pass every check before they say anything true of it. */

/** @typedef {import('./site.mjs').Network} Network */

/** @param {Network} network */
export const siteFile = ({
  id,
  name,
  host,
  variable,
}) => `/** ${name}. Selectors: not yet looked up; name the public source and its date here. */
import type { Site } from './site.ts';

export const ${variable}: Site = {
  id: '${id}',
  name: '${name}',
  matches: ['https://${host}/*'],
  // A key of src/core/text/limits.ts; while it is in none of its tables, the person chooses the networks.
  limits: '${id}',
  composers: [{ selector: '.compose textarea', kind: 'post' }],
  // A box that no hint above matches is left alone; these are left alone whatever matches.
  never: { selectors: ['.chat'], paths: ['/messages'] },
  post: '.compose [type="submit"]',
};
`;

/** @param {Network} network */
export const page = ({ id, name }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>In the shape of ${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="./site.css">
    <script type="module" src="./${id}.js"></script>
  </head>
  <body>
    <main class="column">
      <form class="compose" data-composer="post">
        <textarea aria-label="Post"></textarea>
        <button type="submit" data-post>Post</button>
      </form>
      <form class="chat" data-composer="message">
        <textarea aria-label="Message"></textarea>
        <button type="submit" data-post>Send</button>
      </form>
    </main>
  </body>
</html>
`;

/** @param {Network} network */
export const pageScript = ({
  name,
}) => `/** ${name}: a post and a message, in boxes that have no engine yet. */
import { publish, register } from '../shared/practice.js';

for (const form of document.querySelectorAll('form')) {
  const { composer } = form.dataset;
  const box = form.querySelector('textarea');
  register(composer, () => box.value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish(composer);
  });
}
`;

/** @param {Network} network */
export const dataFile = ({
  id,
  name,
  host,
  variable,
}) => `/** ${name}: a post; messages are closed to us. */
import type { NetworkShape } from './shape.ts';

export const ${variable}: NetworkShape = {
  id: '${id}',
  name: '${name}',
  limits: '${id}',
  addresses: ['https://${host}/'],
  composers: [
    // Without a limit of its own, the count is that of the mission's networks that leaves the least room.
    { name: 'post', kind: 'post', counted: 'x' },
    { name: 'message', kind: null },
  ],
};
`;
