import { beforeAll, describe, expect, it } from 'vitest';
import { inLab, type Told } from '../support/lab';

describe('the exe with its window', () => {
  let told: Told;
  beforeAll(() => {
    told = inLab('window');
  });

  it('shows its first page and can be operated by real keys', () => {
    expect(told.facts).toMatchObject({ 'first-page': '0', verdict: '0', closed: '0' });
  });

  it('brings the minimized window to the front at a second start and keeps running', () => {
    expect(told.facts).toMatchObject({ minimized: '0', second: '0', 'in-front': '0', windows: '1', 'first-still-runs': '0' });
  });

  it('shows the page again after its process ends, and asks at the third time within a minute', () => {
    expect(told.facts).toMatchObject({ 'back-first': '0', 'back-second': '0', 'crash-message': '0', 'back-asked': '0' });
  });

  it('removes its unpacking folder when it closes', () => {
    expect(told.facts).toMatchObject({ 'unpacked-running': '1', unpacked: '0' });
  });
});
