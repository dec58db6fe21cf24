/** Runs one task in a process of its own, so that each starts with a clean heap and can be stopped. */

const [task = '', args = '{}'] = process.argv.slice(2);
const { run } = await import(`./tasks/${task}.mjs`);
const send = (/** @type {object} */ message) =>
  new Promise((resolve) => process.send?.(message, undefined, undefined, resolve));
const result = await run(JSON.parse(args), (/** @type {object} */ part) => void send(part));
await send({ ...result, isDone: true });
process.disconnect();
