// @ts-check
/**
 * Put in front of a script, in the same world, before that asks for anything: what the script then hands to the
 * browser to be called is counted and timed, be it called for a key, a frame, a change or a message. Asked by an event
 * of the window, it answers in an attribute, with the report of `report.ts`, and begins anew.
 */
{
  const empty = () => ({
    work: /** @type {[number, number][]} */ ([]),
    ...{ timers: 0, messages: 0, changes: 0 },
    ...{ keys: /** @type {number[]} */ ([]), focused: /** @type {number[]} */ ([]) },
    shown: /** @type {number[]} */ ([]),
  });
  let report = empty();
  let depth = 0;
  const world = /** @type {any} */ (globalThis);
  const { MutationObserver: Observer, MessageChannel: Channel } = world;
  const { addEventListener: listen } = EventTarget.prototype;
  const { postMessage } = MessagePort.prototype;

  /** @param {Function} work */
  const timed = (work) =>
    /** @this {unknown} @param {unknown[]} args */
    function (...args) {
      if (depth > 0) return work.apply(this, args);
      depth++;
      const start = performance.now();
      try {
        return work.apply(this, args);
      } finally {
        depth--;
        report.work.push([start, performance.now() - start]);
      }
    };

  /** @param {any} owner @param {string} name @param {Function} value */
  const put = (owner, name, value) =>
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });

  for (const name of [
    'setTimeout',
    'setInterval',
    'requestAnimationFrame',
    'requestIdleCallback',
  ]) {
    const original = world[name];
    put(world, name, (/** @type {Function} */ work, /** @type {unknown[]} */ ...rest) => {
      report.timers++;
      return original.call(world, timed(work), ...rest);
    });
  }
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = world[name];
    const Instead = class extends Original {
      /** @param {Function} work @param {unknown[]} rest */
      constructor(work, ...rest) {
        super(timed(work), ...rest);
      }
    };
    put(world, name, Instead);
  }
  /** @type {WeakMap<Function, Function>} */
  const known = new WeakMap();
  /** @param {unknown} listener */
  const heard = (listener) => {
    if (typeof listener !== 'function') return listener;
    const own = known.get(listener) ?? timed(listener);
    known.set(listener, own);
    return own;
  };
  const listeners = /** @type {any} */ (EventTarget.prototype);
  for (const name of ['addEventListener', 'removeEventListener']) {
    const original = listeners[name];
    /** @this {unknown} @param {string} type @param {unknown} listener @param {unknown} options */
    const instead = function (type, listener, options) {
      return original.call(this, type, heard(listener), options);
    };
    put(listeners, name, instead);
  }
  for (const { prototype } of [MessagePort, Worker]) {
    const send = /** @type {any} */ (prototype).postMessage;
    /** @this {unknown} @param {unknown[]} args */
    const counted = function (...args) {
      report.messages++;
      return send.apply(this, args);
    };
    put(prototype, 'postMessage', counted);
    const { get, set } = /** @type {any} */ (
      Object.getOwnPropertyDescriptor(prototype, 'onmessage')
    );
    /** @this {unknown} @param {Function} work */
    const hear = function (work) {
      const counted = (/** @type {MessageEvent} */ event) => {
        report.messages++;
        return work.call(this, event);
      };
      set.call(this, timed(counted));
    };
    Object.defineProperty(prototype, 'onmessage', { configurable: true, get, set: hear });
  }

  const observer = new Observer((/** @type {MutationRecord[]} */ changes) => {
    report.changes += changes.length;
  });
  const everything = { childList: true, subtree: true, characterData: true, attributes: true };
  observer.observe(document, everything);

  /** @type {Set<string | undefined>} */
  let marked = new Set();
  const painted = new Channel();
  listen.call(painted.port1, 'message', () => void report.shown.push(performance.now()));
  painted.port1.start();
  const { attachShadow } = Element.prototype;
  /** @this {Element} @param {ShadowRootInit} options */
  const attach = function (options) {
    const root = attachShadow.call(this, options);
    observer.observe(root, everything);
    new Observer(() => {
      const marks = /** @type {NodeListOf<HTMLElement>} */ (
        root.querySelectorAll('.marks:not([hidden]) > .mark')
      );
      const now = new Set(Array.from(marks, ({ dataset }) => dataset.finding));
      // A task behind this frame: by then it has been painted.
      if ([...now].some((one) => !marked.has(one))) postMessage.call(painted.port2, null);
      marked = now;
    }).observe(root, everything);
    return root;
  };
  put(Element.prototype, 'attachShadow', attach);

  const passive = { capture: true, passive: true };
  listen.call(window, 'keydown', ({ timeStamp }) => void report.keys.push(timeStamp), passive);
  listen.call(window, 'focusin', ({ timeStamp }) => void report.focused.push(timeStamp), passive);
  listen.call(window, 'speed-asked', () => {
    const answer = JSON.stringify(report);
    document.documentElement.setAttribute('data-speed', answer);
    observer.takeRecords();
    report = empty();
  });
}
