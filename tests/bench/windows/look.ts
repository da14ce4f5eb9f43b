import { createRequire } from 'node:module';
import type { Evidence } from '../../../electron/domain/evidence';
import type { Reading } from '../../../electron/domain/reading';
import { type KeyRef, textOf } from '../../../electron/domain/registry';
import { openWindowsMachine } from '../../../electron/machines/windows';
import type { FilesPort, Machine } from '../../../electron/machines/ports';
import { gatherEvidence } from '../../../electron/repair/gather';
import { contender, type Prepared } from '../harness/timed';
import { LOOK_OURS, LOOK_PROCESSES, LOOK_REGEDIT } from '../support/names';
import { readyForScripts } from '../../windows/support/script-host';
import { makeExchangeServer } from './exchange-server';
import { system } from './programs';

/** One question that a look asked of the registry or the SCM, and the answer. */
type Asked =
  | { readonly kind: 'tree' | 'list'; readonly key: KeyRef; readonly found: string }
  | { readonly kind: 'value'; readonly key: KeyRef; readonly name: string; readonly found: string; readonly text: string | null }
  | { readonly kind: 'service' | 'dependents'; readonly name: string; readonly found: string };

type FileQuestion = () => Promise<unknown>;

/**
 * The whole evidence pass, and the same questions asked one by one as a script asks them. The questions are recorded
 * from a real look, so neither side has more to do; both ask about files in the same way. The `regedit` package lists
 * the same keys.
 */
export async function lookContenders(): Promise<Prepared> {
  readyForScripts();
  const machine = await openWindowsMachine();
  const putBack = await makeExchangeServer(machine);
  const facts = await machine.describe();
  const asked: Asked[] = [];
  const files: FileQuestion[] = [];
  const known = await gatherEvidence(recording(machine, asked, files), facts);
  const keys = [...new Set(asked.flatMap((one) => ('key' in one ? [one.key.path] : [])))];
  const present = await presentAmong(machine, keys);
  return {
    putBack,
    contenders: [
      contender({
        name: LOOK_OURS,
        run: () => gatherEvidence(machine, facts),
        check: (evidence) => wrongIn(evidence, known),
      }),
      contender({
        name: LOOK_PROCESSES,
        run: async () => {
          const answers = asked.map(byProcess);
          for (const question of files) await question();
          return answers;
        },
        check: (answers) => firstDisagreement(asked, answers),
      }),
      contender({
        name: LOOK_REGEDIT,
        obstacle: () => (machine.witness.insteadOf ? `cannot run here: ${machine.witness.insteadOf.why}` : null),
        run: () => listWithPackage(keys.map((path) => `HKLM\\${path}`)),
        check: (found) => {
          const there = Object.values(found).filter(({ exists }) => exists).length;
          return there === present ? null : `${there} of ${present} keys`;
        },
      }),
    ],
  };
}

function recording(machine: Machine, asked: Asked[], files: FileQuestion[]): Machine {
  const { registry, services } = machine;
  const noted = async <T>(reading: Promise<Reading<T>>, note: (found: string, value: T | null) => Asked): Promise<Reading<T>> => {
    const answer = await reading;
    asked.push(note(answer.state, answer.state === 'present' ? answer.value : null));
    return answer;
  };
  return {
    ...machine,
    files: recordingFiles(machine.files, files),
    registry: {
      ...registry,
      readTree: (key) => noted(registry.readTree(key), (found) => ({ kind: 'tree', key, found })),
      listKey: (key) => noted(registry.listKey(key), (found) => ({ kind: 'list', key, found })),
      readValue: (key, name) =>
        noted(registry.readValue(key, name), (found, value) => {
          const text = value !== null && (value.type === 1 || value.type === 2) ? textOf(value) : null;
          return { kind: 'value', key, name, found, text };
        }),
    },
    services: {
      ...services,
      query: (name) => noted(services.query(name), (found) => ({ kind: 'service', name, found })),
      runningDependents: (name) => noted(services.runningDependents(name), (found) => ({ kind: 'dependents', name, found })),
    },
  };
}

function recordingFiles(port: FilesPort, questions: FileQuestion[]): FilesPort {
  const noted = <T>(question: () => Promise<T>): Promise<T> => {
    questions.push(question);
    return question();
  };
  return {
    ...port,
    stat: (path) => noted(() => port.stat(path)),
    list: (path) => noted(() => port.list(path)),
    readEnd: (path, limit) => noted(() => port.readEnd(path, limit)),
    version: (path) => noted(() => port.version(path)),
  };
}

interface Answer {
  readonly status: number | null;
  readonly text: string;
}

function byProcess(one: Asked): Answer {
  if (!('key' in one)) return system('sc.exe', one.kind === 'service' ? 'query' : 'enumdepend', one.name);
  const key = [`HKLM\\${one.key.path}`, `/reg:${one.key.view}`];
  if (one.kind === 'value') return system('reg.exe', 'query', ...key, '/v', one.name);
  return system('reg.exe', 'query', ...key, ...(one.kind === 'tree' ? ['/s'] : []));
}

function wrongIn(evidence: Evidence, known: Evidence): string | null {
  return JSON.stringify(evidence) === JSON.stringify(known) ? null : 'another evidence than a moment ago';
}

/** Both must find the same things with the same text. Wine's sc.exe has no `enumdepend`: its answer is not compared. */
function firstDisagreement(asked: readonly Asked[], answers: readonly Answer[]): string | null {
  for (const [i, one] of asked.entries()) {
    const { status, text } = answers[i]!;
    if (one.kind === 'dependents') continue;
    if ((one.found === 'present') !== (status === 0)) return `${JSON.stringify(one)}: exit ${String(status)}`;
    if (one.kind === 'value' && one.text !== null && !text.includes(one.text)) return `${JSON.stringify(one)}: another text`;
  }
  return null;
}

/** How many of the keys exist in Windows' native view, which is the one the package reads. */
async function presentAmong({ registry }: Machine, paths: readonly string[]): Promise<number> {
  const [view = '32'] = registry.views;
  const listings = await Promise.all(paths.map((path) => registry.listKey({ view, path })));
  return listings.filter(({ state }) => state === 'present').length;
}

/** Lists all keys in one call, the package's quickest way. */
function listWithPackage(keys: readonly string[]): Promise<Readonly<Record<string, { readonly exists: boolean }>>> {
  const { promisified } = createRequire(import.meta.url)('regedit') as {
    readonly promisified: { list(keys: readonly string[]): Promise<Record<string, { readonly exists: boolean }>> };
  };
  return promisified.list(keys);
}
