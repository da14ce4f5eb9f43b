import type { FilesPort, Machine, ServicesPort } from '../ports';
import { lookRegistry } from './registry/look';
import type { Server } from './session/server';

/**
 * A server for the length of one look: every question goes over the network once, and those that are asked at once travel
 * together. Acts go to the server itself, and the witness always looks anew.
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

/** A question that is put once for each set of its arguments. Names are told apart by case: asking twice does no harm. */
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
