import { expect } from 'vitest';
import { firstDifference } from '../../../electron/domain/compare';
import type { KeyTree } from '../../../electron/domain/registry';
import { canUndo } from '../../../electron/repair/run-state';
import { reopenRun } from '../../../electron/repair/run';
import { contextFor, keysOf, undoOn } from '../../support/repairing';
import type { NtServer } from './nt-server';

const KEYS = ['SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS', 'SOFTWARE\\Microsoft\\Exchange\\KMServer'] as const;

/** Undoes the run, whatever its state, over a new connection, and expects the server to be as before by both routes. */
export async function comesBack(server: NtServer, folder: string, before: readonly KeyTree[]): Promise<void> {
  const machine = await server.open();
  try {
    const run = await reopenRun(await contextFor(machine), folder);
    await run.close();
    if (canUndo(run.state)) expect(await undoOn(machine, folder)).toMatchObject({ outcome: 'undone', error: null });
    const now = await keysOf(machine);
    expect(now.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
    for (const path of KEYS) expect((await machine.witness.readTree({ view: '32', path })).state).toBe('present');
  } finally {
    machine.close();
  }
}
