// @ts-check
/** Reaches into what the extension has stored, from one of its own pages: for states that no draft brings about. */

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../../src/browser/database.ts').Schema} Schema
 * @typedef {import('../../src/browser/database.ts').Pointer} Pointer
 * @typedef {import('../../src/core/program.ts').CompiledPattern} CompiledPattern
 * @typedef {import('../../src/core/program.ts').CompiledRule} CompiledRule
 */

/**
 * The one record of a store. It stays in the page, since a program is more than can be carried out of it.
 * @template {'active' | 'programs'} Name
 * @param {Page} page
 * @param {Name} store
 */
function findRecord(page, store) {
  return page.evaluateHandle(async (name) => {
    /** @type {<R>(request: IDBRequest<R>) => Promise<R>} */
    const done = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    /** @type {<R>(mode: IDBTransactionMode, request: (records: IDBObjectStore) => IDBRequest<R>) => Promise<R>} */
    const ask = async (mode, request) => {
      const database = await done(indexedDB.open('attache'));
      const transaction = database.transaction(name, mode);
      // A page that closes takes what is not committed with it, whatever was answered.
      const committed = new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      const [answer] = await Promise.all([done(request(transaction.objectStore(name))), committed]);
      database.close();
      return answer;
    };
    const [key = ''] = await ask('readonly', (records) => records.getAllKeys());
    return {
      /** @returns {Promise<Schema[Name]['value'] | undefined>} */
      read: () => ask('readonly', (records) => records.get(key)),
      /** @param {Schema[Name]['value']} value */
      write: (value) => ask('readwrite', (records) => records.put(value, key)),
    };
  }, store);
}

/**
 * The record that says what is in force.
 * @param {Page} page
 * @returns {Promise<Pointer | undefined>} undefined while nothing is
 */
export async function readPointer(page) {
  const record = await findRecord(page, 'active');
  return record.evaluate(({ read }) => read());
}

/**
 * Puts another in its place, and tells every page of ours.
 * @param {Page} page
 * @param {Pointer} pointer
 */
export async function writePointer(page, pointer) {
  const record = await findRecord(page, 'active');
  await record.evaluate(({ write }, value) => write(value), pointer);
  await page.evaluate(() => chrome.storage.local.set({ active: crypto.randomUUID() }));
}

/**
 * Puts a rule in the middle of the program in force that looks for twenty thousand dear patterns, each another, since the
 * same one is looked for once: no pack could hold them, so they go straight into the database. It stays until the
 * program is made anew.
 * @param {Page} page
 * @param {string} trigger what the rule waits for; without it, it costs nothing
 */
export async function addSpinningRule(page, trigger) {
  const record = await findRecord(page, 'programs');
  await record.evaluate(async ({ read, write }, needed) => {
    const program = await read();
    const [usual] = program?.rules ?? [];
    if (!program || !usual) throw new Error('no rules are in force yet');
    /** @type {(number: number) => CompiledPattern} */
    const dear = (number) => ({
      kind: 'pattern',
      source: `(?:[\\pL]|[^\\pL]){0,900}()!(?:${number})?`,
      exactCase: true,
      needs: [{ any: [needed], reach: Number.POSITIVE_INFINITY }],
      boundaries: [1],
      groups: [0],
    });
    /** @type {CompiledRule} */
    const spinning = {
      ...usual,
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
    await write({ ...program, rules });
  }, trigger);
}

/**
 * Takes it out again.
 * @param {Page} page
 */
export async function removeSpinningRule(page) {
  const record = await findRecord(page, 'programs');
  await record.evaluate(async ({ read, write }) => {
    const program = await read();
    if (!program) return;
    await write({ ...program, rules: program.rules.filter(({ rule }) => rule !== 'x.spins') });
  });
}
