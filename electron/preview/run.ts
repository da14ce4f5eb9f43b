import { en } from '../contract/words/en';
import { say } from '../contract/words/say';
import type { Wizard } from '../wizard/wizard';
import { startPreview } from './server';

/** Why there is no window, as found by `npm start`; the sentences are under `shell.preview.*`. */
const REASONS = ['no-electron', 'no-display', 'root', 'asked'] as const;

type Reason = (typeof REASONS)[number];

/** Serves the wizard until Ctrl+C, then waits for a running act and ends. Prints one line: why, and the address. */
export async function runPreview(wizard: Wizard, root: string, given: string | undefined): Promise<void> {
  const reason: Reason = REASONS.find((known) => known === given) ?? 'asked';
  const preview = await startPreview(wizard, root);
  console.log(say(en, 'en', { id: `shell.preview.${reason}`, parts: { url: preview.url } }));
  await stopSignal();
  await wizard.settle();
  await preview.close();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
