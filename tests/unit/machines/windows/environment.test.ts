import { describe, expect, it } from 'vitest';
import { expandPath } from '../../../../electron/domain/image-path';
import { environmentOf, type WindowsFacts } from '../../../../electron/machines/windows/environment';

const KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment': {
    EXCH: '%APPS%\\exchsrvr',
    APPS: '%SystemDrive%\\Apps',
    SYSTEMROOT: 'Z:\\evil',
    LOOP: '%LOOP%x',
    OTHER: '%UNKNOWN%\\a',
  },
  'SOFTWARE\\Microsoft\\Windows\\CurrentVersion': { PROGRAMFILESDIR: 'D:\\Program Files' },
  'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList': { PROGRAMDATA: '%SystemDrive%\\ProgramData' },
};
const facts = (keys: typeof KEYS = KEYS): WindowsFacts => ({
  windows: 'D:\\WINDOWS',
  computerName: 'SERVER01',
  texts: (path) => new Map(Object.entries(keys[path] ?? {})),
});

describe('the variables of a Windows installation', () => {
  it('are its real folders and the variables in the registry, with variables inside those filled in', () => {
    expect(environmentOf(facts())).toMatchObject({
      SYSTEMROOT: 'D:\\WINDOWS',
      WINDIR: 'D:\\WINDOWS',
      SYSTEMDRIVE: 'D:',
      COMPUTERNAME: 'SERVER01',
      PROGRAMFILES: 'D:\\Program Files',
      PROGRAMDATA: 'D:\\ProgramData',
      ALLUSERSPROFILE: 'D:\\ProgramData',
      APPS: 'D:\\Apps',
      EXCH: 'D:\\Apps\\exchsrvr',
      OTHER: '%UNKNOWN%\\a',
    });
    expect(expandPath('%exch%\\bin\\kmserver.exe', environmentOf(facts()))).toBe('D:\\Apps\\exchsrvr\\bin\\kmserver.exe');
  });

  it('include no variable of this process', () => {
    process.env['PLANTED'] = 'C:\\planted';
    const { PROGRAMDATA: before } = process.env;
    process.env['PROGRAMDATA'] = 'C:\\planted';
    try {
      expect(JSON.stringify(environmentOf(facts()))).not.toContain('planted');
    } finally {
      delete process.env['PLANTED'];
      if (before === undefined) delete process.env['PROGRAMDATA'];
      else process.env['PROGRAMDATA'] = before;
    }
  });

  it('include ProgramData on the drive of Windows if the registry does not name it', () => {
    expect(environmentOf(facts({}))).toMatchObject({ PROGRAMDATA: 'D:\\ProgramData', SYSTEMROOT: 'D:\\WINDOWS' });
  });
});
