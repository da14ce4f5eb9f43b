import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import {
  EXCHANGE_KEY,
  KMS_SERVICE,
  KMSERVER_KEY,
  SERVICE_KEY,
  SERVICES_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
} from '../../../electron/domain/articles';
import { type KeyTree, leafOf, RegistryType, type RegistryValue, textData } from '../../../electron/domain/registry';
import type { Machine } from '../../../electron/machines/ports';
import { must, system } from './programs';

const FOLDER = 'C:\\exchsrvr';
const SERVICES = ['MSExchangeSA', 'MSExchangeDS', 'MSExchangeIS', 'MSExchangeMTA', KMS_SERVICE];

const sz = (name: string, text: string): RegistryValue => ({ name, type: RegistryType.REG_SZ, data: textData(text) });

/**
 * Gives this Windows the fault of Q290226: real services, real keys, an Exchange folder without the KM program. Throws
 * if the registry already has Exchange's key. Returns a function that removes everything again.
 */
export async function makeExchangeServer({ registry }: Machine): Promise<() => Promise<void>> {
  const [view = '32'] = registry.views;
  if (system('reg.exe', 'query', `HKLM\\${EXCHANGE_KEY}`).status === 0) throw new Error('there is an Exchange here already');
  const write = (path: string, values: readonly RegistryValue[], subkeys: readonly KeyTree[] = []): Promise<void> =>
    registry.writeTree({ view, path }, { name: leafOf({ view, path }), values, subkeys });
  for (const folder of ['bin', 'kmsdata', 'Address\\SMTP\\i386', 'Webdata'])
    mkdirSync(`${FOLDER}\\${folder}`, { recursive: true });
  writeFileSync(`${FOLDER}\\Address\\SMTP\\i386\\inproxy.dll`, '');
  writeFileSync(`${FOLDER}\\kmsdata\\Kmsmdb.edb`, 'key database');
  writeFileSync('C:\\Exchange Server Setup.log', '++++ Microsoft Exchange Setup initialized ++++\r\n');
  for (const name of SERVICES) must('sc.exe', 'create', name, 'binPath=', `${FOLDER}\\bin\\${name}.exe`, 'start=', 'demand');
  await write(SERVICE_KEY, [sz('ImagePath', `${FOLDER}\\bin\\Kmserver.exe`)]);
  await write(KMSERVER_KEY, [sz('MasterPasswordPath', 'A:\\'), sz('BackupPasswordPath', 'A:\\')]);
  await write(
    SETUP_KEY,
    ['Services', 'Internet', 'X400', 'MSMail', 'Key Management Server'].map((name) => sz(name, FOLDER)),
    [{ name: SETUP_COMPONENT, values: [], subkeys: [] }],
  );
  return async () => {
    for (const name of SERVICES) system('sc.exe', 'delete', name);
    for (const name of SERVICES) await registry.deleteTree({ view, path: `${SERVICES_KEY}\\${name}` });
    await registry.deleteTree({ view, path: EXCHANGE_KEY });
    rmSync(FOLDER, { recursive: true, force: true });
    rmSync('C:\\Exchange Server Setup.log', { force: true });
  };
}
