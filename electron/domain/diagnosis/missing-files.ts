import { KMS_SERVICE, SERVICES_KEY, SETUP_KEY } from '../articles';
import type { Evidence } from '../evidence';
import type { Reading } from '../reading';
import { foldName, fullPath, HKLM, valueShown } from '../registry';
import { namedProgram } from './questions/program';

/** One path that the registry names for an Exchange component, and whether anything exists there. */
export interface NamedPath {
  readonly path: string;
  readonly state: 'present' | 'absent' | 'unreadable';
  /** The registry value that names it. */
  readonly namedBy: string;
}

/**
 * Answers "which file?" for 0xC0020002 and 0xC0020003, which the setup log does not: lists every path that the registry
 * names for Exchange, missing ones first, then unreadable ones, and within each group Key Management before the others.
 * Each path appears once, under the first value that names it.
 */
export function missingFiles(evidence: Evidence): readonly NamedPath[] {
  const named = [...keyManagement(evidence), ...components(evidence), ...services(evidence)];
  const distinct = named.filter((one, at) => named.findIndex(({ path }) => foldName(path) === foldName(one.path)) === at);
  return distinct.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

const ORDER: readonly NamedPath['state'][] = ['absent', 'unreadable', 'present'];

const imagePathOf = (service: string): string => valueShown(`${HKLM}\\${SERVICES_KEY}\\${service}`, 'ImagePath');

function keyManagement(evidence: Evidence): readonly NamedPath[] {
  const path = namedProgram(evidence);
  return path === '' ? [] : [{ path, state: evidence.program.state, namedBy: imagePathOf(KMS_SERVICE) }];
}

function components({ exchange }: Evidence): readonly NamedPath[] {
  return exchange.components.map(({ view, name, path, found }) => ({
    path: path === '' ? at(found) : path,
    state: found.state,
    namedBy: valueShown(fullPath({ view, path: SETUP_KEY }, exchange.setup.length > 1 ? 64 : 32), name),
  }));
}

function services({ exchange }: Evidence): readonly NamedPath[] {
  if (exchange.services.state !== 'present') return [];
  return exchange.services.value.flatMap(({ name, program, found }) =>
    program === null ? [] : [{ path: program, state: found.state, namedBy: imagePathOf(name) }],
  );
}

const at = (reading: Reading<unknown>): string => (reading.state === 'unreadable' ? reading.at : '');
