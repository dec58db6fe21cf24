// @ts-check
/** Reaches into what the extension has stored, from one of its own pages: for states that no draft brings about. */

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * The record that says what is in force.
 * @param {Page} page
 * @returns {Promise<any>}
 */
export function readPointer(page) {
  return page.evaluate(async () => {
    /** @type {<R>(request: IDBRequest<R>) => Promise<R>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attache'));
    const pointer = await done(database.transaction('active').objectStore('active').get('current'));
    database.close();
    return pointer;
  });
}

/**
 * Puts another in its place, and tells every page of ours.
 * @param {Page} page
 * @param {unknown} pointer null: nothing is in force
 */
export function writePointer(page, pointer) {
  return page.evaluate(async (value) => {
    /** @type {<R>(request: IDBRequest<R>) => Promise<R>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attache'));
    const store = database.transaction('active', 'readwrite').objectStore('active');
    if (value === null) await done(store.delete('current'));
    else await done(store.put(value, 'current'));
    database.close();
    await chrome.storage.local.set({ active: crypto.randomUUID() });
  }, pointer);
}

/**
 * Puts a rule in the middle of the program in force that looks for twenty thousand dear patterns, each another, since the
 * same one is looked for once: no pack could hold them, so they go straight into the database. It stays until the
 * program is made anew.
 * @param {Page} page
 * @param {string} trigger what the rule waits for; without it, it costs nothing
 */
export function addSpinningRule(page, trigger) {
  return page.evaluate(async (needed) => {
    /** @type {<R>(request: IDBRequest<R>) => Promise<R>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attache'));
    const store = database.transaction('programs', 'readwrite').objectStore('programs');
    const [key] = await done(store.getAllKeys());
    const program = await done(store.get(key ?? ''));
    /** @param {number} number */
    const dear = (number) => ({
      kind: 'pattern',
      source: `(?:[\\pL]|[^\\pL]){0,900}()!(?:${number})?`,
      exactCase: true,
      needs: [{ any: [needed], reach: Number.POSITIVE_INFINITY }],
      boundaries: [1],
      groups: [0],
    });
    const spinning = {
      ...program.rules[0],
      rule: 'x.spins',
      title: { en: 'The rule that spins', fr: 'La règle qui tourne', ar: 'القاعدة التي تدور' },
      find: { kind: 'any', of: Array.from({ length: 20_000 }, (_, number) => dear(number)) },
      expect: { kind: 'count', min: 0, max: 0 },
      unless: [],
      where: {},
      during: [],
      outside: [],
    };
    const middle = program.rules.length >> 1;
    const rules = [...program.rules.slice(0, middle), spinning, ...program.rules.slice(middle)];
    await done(store.put({ ...program, rules }, key));
    database.close();
  }, trigger);
}

/**
 * Takes it out again.
 * @param {Page} page
 */
export function removeSpinningRule(page) {
  return page.evaluate(async () => {
    /** @type {<R>(request: IDBRequest<R>) => Promise<R>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attache'));
    const store = database.transaction('programs', 'readwrite').objectStore('programs');
    const [key] = await done(store.getAllKeys());
    const program = await done(store.get(key ?? ''));
    /** @param {{ rule: string }} each */
    const isUsual = ({ rule }) => rule !== 'x.spins';
    await done(store.put({ ...program, rules: program.rules.filter(isUsual) }, key));
    database.close();
  });
}
