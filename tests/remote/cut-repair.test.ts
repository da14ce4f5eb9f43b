import { expect, test } from 'vitest';
import { repairOn } from '../support/repairing';
import { atChange } from './support/boundaries';
import { comesBack } from './support/comes-back';
import { cutBench } from './support/cut-bench';

const { server, proxy, before, observation, onTheWay } = cutBench();

test.each(['cut-before', 'cut-after'] as const)(
  'a line cut at any change of a repair (%s) leaves a proven state that can be brought back to what was',
  async (verdict) => {
    const outcomes = new Set<string>();
    let boundary = 0;
    for (let isCut = true; isCut; boundary++) {
      isCut = false;
      const machine = await onTheWay();
      proxy().decide = atChange(boundary, verdict, () => void (isCut = true));
      const { outcome, error, folder } = await repairOn(machine, observation());
      proxy().decide = () => 'pass';
      machine.close();
      outcomes.add(outcome);
      // What is called removed is removed by both routes; any other outcome is a lost connection.
      if (outcome !== 'removed') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(server(), folder, before());
    }
    expect(boundary).toBeGreaterThan(11);
    // A deletion that arrived counts if reading shows it; one that did not arrive is not sent again.
    expect([...outcomes].sort()).toEqual(['failed', 'removed']);
  },
);

test('waiting for an answer that never comes ends at the limit, and the server is read again', async () => {
  const machine = await onTheWay();
  const key = { view: '32', path: 'SOFTWARE\\ExchangeKmsRepairTest' } as const;
  await machine.registry.writeTree(key, { name: 'ExchangeKmsRepairTest', values: [], subkeys: [] });
  proxy().decide = ({ call }) => (call === 'winreg 7' ? 'hold-answer' : 'pass');
  // The request arrived: the key is gone, which is read over a new connection; nothing is deleted twice.
  await machine.registry.deleteTree(key);
  proxy().decide = () => 'pass';
  expect(await machine.registry.readTree(key)).toEqual({ state: 'absent' });
  machine.close();
});
