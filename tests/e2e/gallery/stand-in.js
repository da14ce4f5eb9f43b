/* Runs in the page before its own script, in place of the preload. stage.ts puts in the first view and the verbs. */
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
    // As the preload answers for what lies on a disk.
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
