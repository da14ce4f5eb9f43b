import type { FilesPort, Machine, ServicesPort } from '../ports';
import { lookRegistry } from './registry/look';
import type { Server } from './session/server';

/**
 * A server for the duration of one look: every question goes over the network once, and questions asked at the same
 * time travel together. Acts go to the server itself, and the witness always reads anew.
 */
export function lookAt(machine: Machine, server: Server): Machine {
  const { services, files, registry } = machine;
  return {
    ...machine,
    registry: { ...registry, ...lookRegistry(server) },
    services: { ...services, ...onceServices(services) },
    files: { ...files, ...onceFiles(files) },
  };
}

function onceServices(services: ServicesPort): Pick<ServicesPort, 'query' | 'runningDependents'> {
  return {
    query: once((name: string) => services.query(name)),
    runningDependents: once((name: string) => services.runningDependents(name)),
  };
}

function onceFiles(files: FilesPort): Omit<FilesPort, 'copyFolder'> {
  return {
    drives: once(() => files.drives()),
    stat: once((path: string) => files.stat(path)),
    list: once((path: string) => files.list(path)),
    version: once((path: string) => files.version(path)),
    readEnd: once((path: string, limit: number) => files.readEnd(path, limit)),
  };
}

/**
 * Asks a question once for each set of arguments. Names that differ in case count as different: asking twice is
 * harmless.
 */
function once<Arguments extends readonly unknown[], Answer>(
  ask: (...given: Arguments) => Promise<Answer>,
): (...given: Arguments) => Promise<Answer> {
  const asked = new Map<string, Promise<Answer>>();
  return (...given) => {
    const name = JSON.stringify(given);
    const answer = asked.get(name) ?? ask(...given);
    asked.set(name, answer);
    return answer;
  };
}
