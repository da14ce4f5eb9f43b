import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KMS_SERVICE, SERVICES_KEY } from '../../../electron/domain/articles';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { buildExchangeServer, ITEMS, removeExchangeServer, requireUntouched, WATCHED } from '../support/exchange-server';
import { system } from '../support/scratch';
import { exported, regFinds, regLists } from '../support/witnessing';

/**
 * The Windows side of the window's test, run by node.exe inside Windows: `build` the server, `remove` it, or `show` as
 * JSON what reg.exe and sc.exe say about it.
 */

/** The output of two Windows programs that share no code with the product. */
export interface Shown {
  /** Exports of the watched keys, section by section. */
  readonly exports: readonly (readonly (readonly [string, readonly string[]])[])[];
  /** Whether reg.exe finds each of ITEMS, in the same order. */
  readonly items: readonly boolean[];
  readonly services: readonly string[];
  /** As sc.exe writes it, such as RUNNING or STOPPED; empty if the SCM knows no such service. */
  readonly state: string;
}

function show(): Shown {
  return {
    exports: WATCHED.map(({ key, view }) => [...exported(key, view)]),
    items: ITEMS.map(([path, value, view]) => regFinds(path, value, view)),
    services: regLists(SERVICES_KEY, '64'),
    state: /STATE\s*:\s*\d+\s+(\w+)/.exec(system('sc.exe', 'query', KMS_SERVICE).stdout)?.[1] ?? '',
  };
}

const COMMANDS: Readonly<Record<string, () => Promise<void> | void>> = {
  async build() {
    requireUntouched();
    await buildExchangeServer(await openWindowsMachine(), mkdtempSync(join(tmpdir(), 'kms-repair-window-')), 'slow 2500 5');
  },
  remove: async () => removeExchangeServer(await openWindowsMachine()),
  show: () => console.log(JSON.stringify(show())),
};

await COMMANDS[process.argv[2] ?? '']?.();
