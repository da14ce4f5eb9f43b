import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { type Detail, RepairError } from '../../../electron/contract/errors';
import { diagnose } from '../../../electron/domain/diagnosis';
import { EvidenceSchema, parseEvidenceFile } from '../../../electron/domain/evidence-schema';
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
  it.each(CASES)('$name: comes back from JSON as it was', ({ evidence }) => {
    expect(parseEvidenceFile(JSON.stringify(evidence))).toEqual(evidence);
  });

  it('what is left out counts as unreadable and is named, never as absent', () => {
    const evidence = parseEvidenceFile(described({}));
    expect(diagnose(evidence)).toMatchObject({ verdict: 'cannot-tell', recommended: { article: null, action: 'none' } });
    expect(JSON.stringify(evidence)).not.toContain('"absent"');
    expect(evidence.serviceKey).toEqual({ state: 'unreadable', code: 'E-EVIDENCE-NOT-GIVEN', at: 'serviceKey' });
  });

  it('the example of the documentation gives the verdict it is said to give', async () => {
    const example = /```json\n([\s\S]*?)```/.exec(await readFile('electron/domain/evidence.md', 'utf8'))?.[1] ?? '';
    expect(diagnose(parseEvidenceFile(example))).toMatchObject({
      verdict: 'applies',
      recommended: { article: 'Q290226', action: 'remove-three' },
    });
  });

  it('a view left out on 64-bit Windows is unreadable', () => {
    const evidence = parseEvidenceFile(
      described({ machine: { ...MACHINE, bits: 64 }, kmServerKey: [{ view: '64', reading: { state: 'absent' } }] }),
    );
    expect(evidence.kmServerKey.map(({ view, reading }) => [view, reading.state])).toEqual([
      ['64', 'absent'],
      ['32', 'unreadable'],
    ]);
  });

  it('without a service key no program is named, so none has to be described', () => {
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
  ])('%s is refused with the place of the fault', (_, json, where) => {
    expect(faultOf(json)).toMatchObject({ code: 'E-EVIDENCE-MALFORMED', where });
  });

  it('a password behind the program is refused, and not repeated in the answer', () => {
    const imagePath = { state: 'present', value: { program: 'C:\\Exchsrvr\\Bin\\Kmserver.exe HZGYYHACWLQACTI', hasMore: true } };
    const fault = faultOf(described({ serviceKey: { state: 'present', value: { imagePath } } }));
    expect(fault).toMatchObject({ code: 'E-EVIDENCE-MALFORMED', where: 'serviceKey.value.imagePath.value.program' });
    expect(JSON.stringify(fault)).not.toContain('HZGYY');
  });

  it('any JSON either is a machine or names its fault', () => {
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

  it('the published schema is the one in use', async () => {
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
