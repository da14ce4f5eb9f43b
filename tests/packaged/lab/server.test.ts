import { beforeAll, describe, expect, it } from 'vitest';
import { inLab, type Told } from '../support/lab';

describe('the exe’s page for a server on the network', () => {
  let told: Told;
  beforeAll(() => {
    told = inLab('server');
  });

  it('is reached from the first card by keys', () => {
    expect(told.facts).toMatchObject({ 'first-page': '0', 'server-page': '0' });
  });

  it('tries SMB once at the address and port that were typed, and stays on the screen if that fails', () => {
    // FF 'S' 'M' 'B' and SMB_COM_NEGOTIATE [MS-CIFS 2.2.3.1].
    expect(told.facts).toMatchObject({ asked: '0', attempts: '1', sent: 'ff534d4272', 'still-there': '0', closed: '0' });
  });
});
