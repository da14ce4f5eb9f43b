import { describe, expect, test } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import type { SentenceId } from '../../../../electron/contract/words/sentence';
import { KMS_SERVICE, KMSERVER_KEY, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../../electron/domain/articles';
import { openPracticeMachine, type PracticeMachine, type ScenarioId, SCENARIOS } from '../../../../electron/machines/practice';
import { assemble } from '../../../../electron/machines/practice/assemble';
import { KM_PROGRAM, SETUP_LOG } from '../../../../electron/machines/practice/server-parts';
import { decodeState } from '../../../../electron/machines/practice/state/decode';
import { encodeState } from '../../../../electron/machines/practice/state/encode';
import { fakeClock } from './support';

const IDS = Object.keys(SCENARIOS) as ScenarioId[];

describe.each(IDS)('scenario %s', (id) => {
  test('has four texts of at least eight characters, without placeholders', () => {
    expect(SCENARIOS[id].id).toBe(id);
    const texts = Object.values<SentenceId>({ ...SCENARIOS[id].words }).map((word) => en[word]);
    expect(texts).toHaveLength(4);
    for (const text of texts) expect(text).toMatch(/^[^{}]{8,}$/);
  });

  test('is the same after it was written to a state file and read back', () => {
    const { server, contents } = SCENARIOS[id];
    const state = assemble(id, { ...server, id: 'x' }, contents);
    expect(decodeState(Buffer.from(encodeState(state)))).toEqual(state);
  });
});

test('every practice sentence belongs to a scenario', () => {
  const words = Object.keys(en).filter((word) => word.startsWith('practice.'));
  expect(new Set(words)).toEqual(new Set(IDS.flatMap((id) => Object.values<SentenceId>({ ...SCENARIOS[id].words }))));
});

async function found(scenario: ScenarioId) {
  const machine: PracticeMachine = await openPracticeMachine({ scenario, stateFile: null, clock: fakeClock() });
  const state = async (path: string): Promise<string> => (await machine.registry.readTree({ view: '32', path })).state;
  const service = await machine.services.query(KMS_SERVICE);
  const log = await machine.files.readEnd(SETUP_LOG, 10_000);
  return {
    serviceKey: await state(SERVICE_KEY),
    kmServerKey: await state(KMSERVER_KEY),
    setupValue: (await machine.registry.readValue({ view: '32', path: SETUP_KEY }, SETUP_COMPONENT)).state,
    setupKey: await state(SETUP_KEY),
    program: (await machine.files.stat(KM_PROGRAM)).state,
    service: service.state === 'present' ? service.value.state : service.state,
    lastLines:
      log.state === 'present'
        ? Buffer.from(log.value).toString('latin1').split('++++ Microsoft Exchange Setup initialized ++++').at(-1)?.trim()
        : log.state,
  };
}

test.each<[ScenarioId, Partial<Awaited<ReturnType<typeof found>>>]>([
  [
    'q290226',
    {
      serviceKey: 'present',
      kmServerKey: 'present',
      setupValue: 'present',
      program: 'absent',
      service: 'stopped',
      lastLines: '',
    },
  ],
  [
    'q290226-running',
    {
      serviceKey: 'present',
      kmServerKey: 'present',
      setupValue: 'present',
      program: 'absent',
      service: 'running',
      lastLines: '',
    },
  ],
  [
    'q196171',
    {
      serviceKey: 'present',
      kmServerKey: 'absent',
      setupValue: 'absent',
      setupKey: 'present',
      program: 'absent',
      service: 'stopped',
    },
  ],
  ['healthy', { serviceKey: 'present', kmServerKey: 'present', setupValue: 'present', program: 'present', service: 'running' }],
  [
    'clean',
    {
      serviceKey: 'absent',
      kmServerKey: 'absent',
      setupValue: 'absent',
      setupKey: 'present',
      program: 'absent',
      service: 'absent',
    },
  ],
])('the scenario %s is what its article describes', async (id, facts) => {
  expect(await found(id)).toMatchObject(facts);
});
