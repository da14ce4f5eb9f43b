import { SERVICES_KEY } from '../../domain/articles';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { type KeyTree, type RegistryView, textOf, valueIn } from '../../domain/registry';
import { type ServiceConfig, START_TYPES, Win32 } from '../../domain/service';
import { decodeUtf16 } from '../../domain/utf16';
import type { RegistryPort, ServicesPort } from '../ports';

/**
 * The services of a Windows that is not running. Its service control manager would know every service that has a key,
 * and none of them is running: such a service is present and stopped, which is true and lets the removal begin. A
 * service without a key is absent, as it would be for a service control manager started on these hives.
 */
export function offlineServices(registry: RegistryPort, view: RegistryView): ServicesPort {
  async function configOf(name: string): Promise<Reading<ServiceConfig>> {
    const key = { view, path: `${SERVICES_KEY}\\${name}` };
    return mapReading(await registry.readTree(key), configFrom);
  }

  return {
    query: async (name) =>
      mapReading(await configOf(name), (config) => ({
        name,
        state: 'stopped' as const,
        checkPoint: 0,
        waitHint: 0,
        acceptsStop: false,
        win32ExitCode: 0,
        processId: 0,
        config: present(config),
      })),
    runningDependents: async (name) => mapReading(await configOf(name), () => []),
    async requestStop(name) {
      const { state } = await configOf(name);
      return { accepted: false, win32: state === ABSENT.state ? Win32.SERVICE_DOES_NOT_EXIST : Win32.SERVICE_NOT_ACTIVE };
    },
  };
}

function configFrom(key: KeyTree): ServiceConfig {
  return {
    displayName: textIn(key, 'DisplayName') || key.name,
    startType: START_TYPES[numberIn(key, 'Start') ?? 3] ?? 'manual',
    serviceType: numberIn(key, 'Type') ?? 0,
    binaryPath: textIn(key, 'ImagePath'),
    account: textIn(key, 'ObjectName') || 'LocalSystem',
    dependsOn: linesIn(key, 'DependOnService'),
  };
}

function textIn(key: KeyTree, name: string): string {
  const value = valueIn(key, name);
  return value ? textOf(value) : '';
}

function numberIn(key: KeyTree, name: string): number | undefined {
  const data = valueIn(key, name)?.data;
  return data?.length === 4 ? new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true) : undefined;
}

function linesIn(key: KeyTree, name: string): readonly string[] {
  const value = valueIn(key, name);
  return value
    ? decodeUtf16(value.data)
        .split('\0')
        .filter((line) => line !== '')
    : [];
}
