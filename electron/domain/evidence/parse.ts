import * as v from 'valibot';
import { RepairError } from '../../contract/errors';
import { type Evidence, EvidenceSchema, type InView } from '../evidence';
import { ABSENT, type Reading, unreadable } from '../reading';
import type { RegistryView } from '../registry';
import { NOT_GIVEN } from './kinds';

/**
 * Reads a machine described in JSON. Throws E-EVIDENCE-MALFORMED with the path of the first fault
 * (`serviceKey.value.keys`), or with `JSON` if the text is not JSON.
 */
export function parseEvidenceFile(json: string): Evidence {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // The parser's own message quotes the text, which may contain what must not be shown.
    const position = /position \d+/.exec(String(cause))?.[0];
    throw new RepairError('E-EVIDENCE-MALFORMED', 'JSON', { ...(position === undefined ? {} : { detail: position }) });
  }
  const parsed = v.safeParse(EvidenceSchema, data, { abortEarly: true });
  if (parsed.success) return complete(parsed.output);
  const [issue] = parsed.issues;
  throw new RepairError('E-EVIDENCE-MALFORMED', v.getDotPath(issue) ?? 'JSON', { detail: issue.message });
}

/** Adds what was omitted: views nobody described as unreadable, and the program as absent if no path is named. */
function complete(described: Evidence): Evidence {
  const all: readonly RegistryView[] = described.machine.bits === 64 ? ['64', '32'] : ['32'];
  const each = <T>(name: string, given: readonly InView<T>[]): readonly InView<T>[] => {
    if (new Set(given.map((one) => one.view)).size < given.length || given.some((one) => !all.includes(one.view))) {
      throw new RepairError('E-EVIDENCE-MALFORMED', name, {
        detail: `views of a ${described.machine.bits}-bit Windows: ${all.join(', ')}, each once`,
      });
    }
    return all.map(
      (one) => given.find((in_) => in_.view === one) ?? { view: one, reading: unreadable(NOT_GIVEN, `${name} (${one})`) },
    );
  };
  return {
    ...described,
    program: namesNoProgram(described) && isNotGiven(described.program) ? ABSENT : described.program,
    kmServerKey: each('kmServerKey', described.kmServerKey),
    setupSubkey: each('setupSubkey', described.setupSubkey),
    setupValue: each('setupValue', described.setupValue),
    exchange: { ...described.exchange, setup: each('exchange.setup', described.exchange.setup) },
    web: { ...described.web, connector: each('web.connector', described.web.connector) },
  };
}

const namesNoProgram = ({ serviceKey }: Evidence): boolean =>
  serviceKey.state === 'absent' || (serviceKey.state === 'present' && serviceKey.value.imagePath.state === 'absent');

const isNotGiven = (given: Reading<unknown>): boolean => given.state === 'unreadable' && given.code === NOT_GIVEN;
