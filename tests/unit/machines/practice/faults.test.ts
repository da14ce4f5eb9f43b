import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import type { KeyRef } from '../../../../electron/domain/registry';
import { folder, key } from '../../../../electron/machines/practice/build';
import { machineOn } from './support';

const X: KeyRef = { view: '32', path: 'SOFTWARE\\X' };
const AT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\X';

describe('faults', () => {
  test('occur before and after every question and act, under a stable name and with its object', async () => {
    const seen: string[] = [];
    const { machine } = await machineOn({
      contents: [key(X.path, { v: 1 }), folder('C:\\x')],
      faults: {
        before: (act, where) => void seen.push(`< ${act} ${where}`),
        after: (act, where) => void seen.push(`> ${act} ${where}`),
      },
    });
    const { registry, services, files, witness } = machine;
    await registry.readTree(X);
    await registry.readValue(X, 'v');
    await registry.listKey(X);
    await registry.writeTree(X, { name: 'X', values: [], subkeys: [] });
    await registry.writeValue(X, { name: 'w', type: 3, data: new Uint8Array() });
    await registry.deleteValue(X, 'w');
    await registry.deleteTree(X);
    await services.query('S');
    await services.runningDependents('S');
    await services.requestStop('S');
    await files.stat('C:\\x');
    await files.list('C:\\x');
    await files.readEnd('C:\\x', 1);
    await files.version('C:\\x');
    await files.copyFolder('C:\\x', 'C:\\y', {});
    await witness.readTree(X);
    await machine.restart();
    await machine.reset();
    const names = [
      ...['readTree', 'readValue', 'listKey', 'writeTree', 'writeValue', 'deleteValue', 'deleteTree'].map(
        (name) => `registry.${name} ${AT}`,
      ),
      ...['query', 'runningDependents', 'requestStop'].map((name) => `services.${name} S`),
      ...['stat', 'list', 'readEnd', 'version'].map((name) => `files.${name} C:\\x`),
      'files.copyFolder C:\\y',
      `witness.readTree ${AT}`,
      'restart clean',
      'reset clean',
    ];
    expect(seen).toEqual(names.flatMap((name) => [`< ${name}`, `> ${name}`]));
  });

  test('that throw a RepairError make a question unreadable and an act fail', async () => {
    const faults = {
      before(act: string, where: string) {
        if (act !== 'state.read') throw new RepairError('E-REG-DENIED', where, { win32: 5 });
      },
    };
    const { machine } = await machineOn({ contents: [key(X.path)], faults });
    const unreadable = { state: 'unreadable', code: 'E-REG-DENIED', at: AT, win32: 5 };
    expect(await machine.registry.readTree(X)).toEqual(unreadable);
    expect(await machine.witness.readTree(X)).toEqual(unreadable);
    await expect(machine.registry.deleteTree(X)).rejects.toMatchObject({ code: 'E-REG-DENIED', where: AT });
  });

  test('in one act do not stop the next one', async () => {
    let broken = true;
    const faults = {
      before(act: string, where: string) {
        if (broken && act === 'registry.deleteTree') throw new RepairError('E-REG-FAILED', where);
      },
    };
    const { machine } = await machineOn({ contents: [key(X.path)], faults });
    await expect(machine.registry.deleteTree(X)).rejects.toThrow(RepairError);
    broken = false;
    await machine.registry.deleteTree(X);
    expect(await machine.registry.readTree(X)).toEqual({ state: 'absent' });
  });

  test('after an act do not undo it', async () => {
    const faults = {
      after(act: string, where: string) {
        if (act === 'registry.deleteTree') throw new RepairError('E-REG-FAILED', where);
      },
    };
    const { machine } = await machineOn({ contents: [key(X.path)], faults });
    await expect(machine.registry.deleteTree(X)).rejects.toThrow(RepairError);
    expect(await machine.registry.readTree(X)).toEqual({ state: 'absent' });
  });
});
