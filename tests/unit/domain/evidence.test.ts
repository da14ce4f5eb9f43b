import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { type Detail, RepairError } from '../../../electron/contract/errors';
import { diagnose } from '../../../electron/domain/diagnosis';
import { EvidenceSchema } from '../../../electron/domain/evidence';
import { parseEvidenceFile } from '../../../electron/domain/evidence/parse';
import { CASES } from './diagnosis/cases';
import { jsonSchemaOf } from '../json-schema';

const MACHINE = {
  name: 'SERVER01',
  windows: { major: 4, minor: 0, build: 1381, label: 'Windows NT 4.0' },
  bits: 32,
  elevated: false,
};
const described = (more: object) => JSON.stringify({ machine: MACHINE, ...more });

function faultOf(json: string): { code: string; where: string; detail: Detail | undefined } {
  try {
    parseEvidenceFile(json);
  } catch (error) {
    if (error instanceof RepairError) return { code: error.code, where: error.where, detail: error.detail };
    throw error;
  }
  throw new Error('no fault');
}

describe('a described machine (--evidence)', () => {
  it.each(CASES)('comes back from JSON as it was: $name', ({ evidence }) => {
    expect(parseEvidenceFile(JSON.stringify(evidence))).toEqual(evidence);
  });

  it('counts what is left out as unreadable and names it, and never as absent', () => {
    const evidence = parseEvidenceFile(described({}));
    expect(diagnose(evidence)).toMatchObject({ verdict: 'cannot-tell', recommended: { article: null, action: 'none' } });
    expect(JSON.stringify(evidence)).not.toContain('"absent"');
    expect(evidence.serviceKey).toEqual({ state: 'unreadable', code: 'E-EVIDENCE-NOT-GIVEN', at: 'serviceKey' });
  });

  it('gives the documented verdict for the example in the documentation', async () => {
    const example = /```json\n([\s\S]*?)```/.exec(await readFile('electron/domain/evidence.md', 'utf8'))?.[1] ?? '';
    expect(diagnose(parseEvidenceFile(example))).toMatchObject({
      verdict: 'applies',
      recommended: { article: 'Q290226', action: 'remove-three' },
    });
  });

  it('has an unreadable view if one is left out on 64-bit Windows', () => {
    const evidence = parseEvidenceFile(
      described({ machine: { ...MACHINE, bits: 64 }, kmServerKey: [{ view: '64', reading: { state: 'absent' } }] }),
    );
    expect(evidence.kmServerKey.map(({ view, reading }) => [view, reading.state])).toEqual([
      ['64', 'absent'],
      ['32', 'unreadable'],
    ]);
  });

  it('need not describe a program if there is no service key to name one', () => {
    expect(parseEvidenceFile(described({ serviceKey: { state: 'absent' } })).program).toEqual({ state: 'absent' });
  });

  it.each([
    ['not JSON', '{"machine": ', 'JSON'],
    ['empty', '', 'JSON'],
    ['a list', '[]', 'machine'],
    ['null', 'null', 'JSON'],
    ['an unknown field', described({ kmServerKeys: [] }), 'kmServerKeys'],
    [
      'an unknown field far inside',
      described({ service: { state: 'present', value: { state: 'stopped', pid: 4 } } }),
      'service.value.pid',
    ],
    ['a misspelt state', described({ program: { state: 'missing' } }), 'program.state'],
    ['present without a value', described({ program: { state: 'present' } }), 'program.value'],
    ['a text for a number', described({ serviceKey: { state: 'present', value: { keys: '1' } } }), 'serviceKey.value.keys'],
    ['a negative count', described({ serviceKey: { state: 'present', value: { keys: -1 } } }), 'serviceKey.value.keys'],
    ['an unknown error code', described({ program: { state: 'unreadable', code: 'E-NONE' } }), 'program.code'],
    ['an error ID out of range', described({ reportedError: { id: 2 ** 33 } }), 'reportedError.id'],
    [
      'a 64-bit view on 32-bit Windows',
      described({ kmServerKey: [{ view: '64', reading: { state: 'absent' } }] }),
      'kmServerKey',
    ],
    ['one view twice', described({ setupValue: [1, 2].map(() => ({ view: '32', reading: { state: 'absent' } })) }), 'setupValue'],
    ['no machine', '{}', 'machine'],
  ])('is refused with the place of the fault: %s', (_, json, where) => {
    expect(faultOf(json)).toMatchObject({ code: 'E-EVIDENCE-MALFORMED', where });
  });

  it('is refused if a password follows the program, and the answer does not repeat it', () => {
    const imagePath = { state: 'present', value: { program: 'C:\\Exchsrvr\\Bin\\Kmserver.exe HZGYYHACWLQACTI', hasMore: true } };
    const fault = faultOf(described({ serviceKey: { state: 'present', value: { imagePath } } }));
    expect(fault).toMatchObject({ code: 'E-EVIDENCE-MALFORMED', where: 'serviceKey.value.imagePath.value.program' });
    expect(JSON.stringify(fault)).not.toContain('HZGYY');
  });

  it('is refused with its fault if it is arbitrary JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.jsonValue().map((value) => described({ service: value, exchange: value })),
        ),
        (json) => {
          expect(faultOf(json).code).toBe('E-EVIDENCE-MALFORMED');
        },
      ),
    );
  });

  it('has the published schema', async () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'A described machine',
      ...jsonSchemaOf(EvidenceSchema),
    };
    const written = await format(JSON.stringify(schema), {
      parser: 'json',
      ...(await resolveConfig('electron/domain/evidence.schema.json')),
    });
    await expect(written).toMatchFileSnapshot('../../../electron/domain/evidence.schema.json');
  });
});
