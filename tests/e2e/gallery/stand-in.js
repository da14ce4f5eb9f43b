/* Runs in the page before its own script, instead of the preload. stage.ts inserts the first view and the verbs. */
(() => {
  let now = __FIRST__;
  const listeners = new Set();
  const calls = [];
  const answers = {
    explain: {
      id: '0xC0020002',
      win32: { code: 2, name: 'ERROR_FILE_NOT_FOUND', meaning: { id: 'diagnosis.win32.2' } },
      articles: ['Q290226', 'Q246086'],
    },
    openFolder: null,
    ticketText: 'SERVER01: 3 items are removed',
  };
  const failures = {};
  const call = (verb) => (payload) => {
    calls.push([verb, payload]);
    if (verb in failures) return Promise.resolve({ ok: false, error: failures[verb] });
    return Promise.resolve({ ok: true, value: verb in answers ? answers[verb] : now });
  };
  window.repair = {
    ...Object.fromEntries(__VERBS__.map((verb) => [verb, call(verb)])),
    // As the preload answers for a file or folder on a disk.
    pathOf: (dropped) => `C:\\Dropped\\${dropped.name}`,
    onView: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  window.stage = {
    calls,
    failures,
    show: (view) => {
      now = view;
      for (const listener of listeners) listener(view);
    },
  };
})();
