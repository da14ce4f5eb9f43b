import { describe, expect, test } from 'vitest';
import { sentence } from '../../../electron/contract/words/sentence';
import { SERVICE_KEY } from '../../../electron/domain/articles';
import { RegistryType, textData } from '../../../electron/domain/registry';
import { servicePreviews, servicePreviewSays } from '../../../electron/domain/service-preview';

const dword = (value: number): Uint8Array => Uint8Array.of(value, 0, 0, 0);
const IMAGE_PATH = {
  name: 'ImagePath',
  type: RegistryType.REG_EXPAND_SZ,
  data: textData('C:\\exchsrvr\\bin\\kmserver.exe secret'),
};
const SHOWN = sentence('acts.undo.service.image-path', { value: 'C:\\exchsrvr\\bin\\kmserver.exe ***' });

describe('the preview of what an undo writes for the service', () => {
  test('names program, account and start type if the whole key is written', () => {
    const values = [
      IMAGE_PATH,
      { name: 'ObjectName', type: RegistryType.REG_SZ, data: textData('LocalSystem') },
      { name: 'Start', type: RegistryType.REG_DWORD, data: dword(3) },
    ];
    const tree = { name: 'MSExchangeKMS', values, subkeys: [] };
    const entry = { target: { kind: 'key', path: SERVICE_KEY }, content: { kind: 'key', tree } } as const;
    const [preview] = servicePreviews([entry]);
    expect(servicePreviewSays(preview!).slice(1)).toEqual([
      SHOWN,
      sentence('acts.undo.service.account', { value: 'LocalSystem' }),
      sentence('acts.undo.service.start', { value: sentence('service.start.manual') }),
    ]);
  });

  test('says nothing of account and start type if only ImagePath is written, since both stay as they are', () => {
    const entry = {
      target: { kind: 'value', path: SERVICE_KEY, name: 'ImagePath' },
      content: { kind: 'value', value: IMAGE_PATH },
    } as const;
    const [preview] = servicePreviews([entry]);
    expect(servicePreviewSays(preview!).slice(1)).toEqual([SHOWN]);
  });
});
