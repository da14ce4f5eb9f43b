import { SETUP_KEY } from '../../../domain/articles';
import { file, key, noFile } from '../build';
import { defineScenario } from '../scenario';
import { EXCHSRVR, exchange55, installedService, keyManagement55, KM_PROGRAM, nt4 } from '../server-parts';

/** Exchange 2000 has a service of the same name. Everything looks like Q290226 except the version. */
export const exchange2000 = defineScenario({
  id: 'exchange-2000',
  server: nt4({ windows: { major: 5, minor: 0, build: 2195, label: 'Windows 2000 Server Service Pack 2' } }),
  contents: [
    exchange55({ build: 2653 }),
    ['mad.exe', 'store.exe', 'emsmta.exe', 'admin.exe'].map((name) =>
      file(`${EXCHSRVR}\\bin\\${name}`, { size: 4_600_000, version: '6.0.4417.5' }),
    ),
    noFile(`${EXCHSRVR}\\bin\\dsamain.exe`),
    key(SETUP_KEY, { NewestBuild: 4417 }),
    installedService('RESvc', {
      displayName: 'Microsoft Exchange Routing Engine',
      imagePath: 'C:\\WINNT\\System32\\inetsrv\\inetinfo.exe',
      start: 2,
      state: 'running',
    }),
    keyManagement55({ build: 2653 }),
    noFile(KM_PROGRAM),
  ],
});
