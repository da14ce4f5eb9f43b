import { describe, expect, it, vi } from 'vitest';
import { readStart } from '../../../electron/main/command-line';

vi.mock('electron', () => ({ app: {} }));

describe('the packed program’s command line', () => {
  it.each([
    [[], 'a double click'],
    [['--elevated=abc'], 'a start with more rights'],
  ])('opens the window for %j: %s', (argv) => {
    expect(readStart(argv)).toEqual({ kind: 'window' });
  });

  it.each([
    [['scan']],
    [['scan', '--machine=practice:q290226', '--json', '--output=C:\\out.json']],
    [['repair', '--yes', '--ticket', 'INC 1']],
    [['explain', '-1073610750']],
    [['--version']],
    [['--help', '--output=x']],
    [['no-such-command']],
  ])('runs without a window for %j', (argv) => {
    expect(readStart(argv)).toEqual({ kind: 'unattended', words: argv });
  });

  it.each([
    [['--no-sandbox'], '--no-sandbox', true],
    [['--remote-debugging-port=9222'], '--remote-debugging-port', true],
    [['--startup-timing=x'], '--startup-timing', true],
    [['--json'], '--json', true],
    [['/no-sandbox'], '/no-sandbox', true],
    [['-elevated=x'], '-elevated', true],
    [['scan', '--no-sandbox'], '--no-sandbox', false],
    [['scan', '--json', '/remote-debugging-port=1'], '/remote-debugging-port', false],
    [['scan', '-inspect'], '-inspect', false],
    [['scan', '--elevated=x'], '--elevated', false],
    [['scan', '--startup-timing=x'], '--startup-timing', false],
    [['scan', '--JSON'], '--JSON', false],
    [['--version', '--inspect'], '--inspect', false],
  ])('is refused for %j', (argv, name, attended) => {
    expect(readStart(argv)).toEqual({ kind: 'refused', name, attended });
  });
});
