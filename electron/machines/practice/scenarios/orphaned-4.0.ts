import { KMS_SERVICE } from '../../../domain/articles';
import { file, folder } from '../build';
import { defineScenario } from '../scenario';
import { installedService, nt4, SECURITY_FOLDER } from '../server-parts';

/**
 * Exchange 4.0 is gone, 5.5 not yet installed; the service key and the old key database (Q198709) remain. Q196171 is
 * only possible.
 */
export const orphaned40 = defineScenario({
  id: 'orphaned-4.0',
  server: nt4(),
  contents: [
    file('C:\\WINNT\\system32\\cmd.exe', { size: 208_144, version: '4.0.1381.4' }),
    folder('C:\\WINNT\\system32\\drivers'),
    installedService(KMS_SERVICE, {
      displayName: 'Microsoft Exchange Key Management Server',
      imagePath: `${SECURITY_FOLDER}\\BIN\\KMSERVER.EXE`,
      start: 3,
      dependsOn: ['MSExchangeDS'],
    }),
    file(`${SECURITY_FOLDER}\\mgrent\\manager.ini`, { size: 2_048, modified: '1997-02-03T11:00:00.000Z' }),
    file(`${SECURITY_FOLDER}\\mgrent\\clients\\mxclfr4zqvktn.ini`, { size: 912, modified: '1997-02-03T11:04:00.000Z' }),
  ],
});
