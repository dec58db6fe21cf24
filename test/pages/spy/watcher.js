/**
 * A page's own script that spies on everything around it, before any extension runs. What it learns is a list of
 * strings in `watcher.learned()`; the words of the draft itself, which the page knows anyway, are left out.
 */
(() => {
  const learned = new Set();
  const learn = (kind, value) => learned.add(`${kind}: ${value}`);
  const globalsBefore = new Set(Object.getOwnPropertyNames(window));
  const elementsBefore = new WeakSet();
  const inComposer = (node) =>
    (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(
      '#composer, #posted, #tries',
    ) != null;

  watchTree();
  watchEvents();
  watchPerformance();

  function watchTree() {
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        if (inComposer(target)) continue;
        if (type === 'attributes') {
          learn('attribute', `${attributeName}=${target.getAttribute(attributeName)}`);
        }
        for (const node of addedNodes) learn('node', node.outerHTML ?? node.textContent);
      }
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }

  function watchEvents() {
    const types = Object.keys(Window.prototype)
      .concat(Object.keys(window), Object.keys(HTMLElement.prototype))
      .filter((name) => name.startsWith('on'))
      .map((name) => name.slice(2));
    for (const type of new Set([...types, 'focusin', 'focusout', 'message', 'toggle'])) {
      window.addEventListener(type, (event) => describe(event), true);
    }
  }

  function describe(event) {
    const path = event.composedPath().filter((node) => node instanceof Element);
    if (path[0] && inComposer(path[0])) return;
    for (const node of path) {
      const names = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      learn('event', `${event.type} at ${node.localName} ${names.join(' ')}`);
    }
    for (const part of ['key', 'data', 'detail', 'origin']) {
      const value = event[part];
      if (value !== undefined && value !== null) learn(`event ${part}`, write(value));
    }
    if (event.type === 'keydown') learn('key', event.key);
  }

  function watchPerformance() {
    const types = PerformanceObserver.supportedEntryTypes;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) learn('performance', write(entry.toJSON()));
    });
    for (const type of types) observer.observe({ type, buffered: true });
  }

  /** What there is to see at this moment. */
  function look() {
    for (const name of Object.getOwnPropertyNames(window)) {
      if (!globalsBefore.has(name)) learn('global', name);
    }
    lookAtStyles();
    for (const [name, ranges] of CSS.highlights) {
      learn('highlight', `${name} ${[...ranges].join('|')}`);
    }
    for (const element of document.querySelectorAll('*')) {
      if (elementsBefore.has(element) || inComposer(element)) continue;
      elementsBefore.add(element);
      learn('element', element.cloneNode(false).outerHTML);
      if (element.shadowRoot) learn('open root', element.shadowRoot.innerHTML);
    }
    learn('frames', window.length);
    const selected = getSelection();
    if (selected && !selected.isCollapsed) learn('selection', selected.toString());
    for (const area of [localStorage, sessionStorage]) learn('storage', write({ ...area }));
    learn('cookie', document.cookie);
    for (const font of document.fonts) learn('font', font.family);
  }

  function lookAtStyles() {
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      if (sheet.href) continue;
      for (const rule of sheet.cssRules) learn('style', rule.cssText);
    }
  }

  function write(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  setInterval(look, 50);
  window.watcher = {
    learned() {
      look();
      return [...learned];
    },
  };
})();
