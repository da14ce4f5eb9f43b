import { describe, expect, it } from 'vitest';
import { en } from '../../../../electron/contract/words/en';
import { say } from '../../../../electron/contract/words/say';
import { evidenceItems } from '../../../../electron/domain/diagnosis/evidence-items';
import { missingFiles } from '../../../../electron/domain/diagnosis/missing-files';
import { CASES } from './cases';
import {
  CLEAN,
  blind,
  KM_55,
  machine,
  only32,
  programMissing,
  otherServices,
  readingPaths,
  serviceLeft,
  kmServerKey,
  withPassword,
} from './machines';

describe('the list of all evidence', () => {
  it.each(CASES)('says where every item came from, in whole sentences, for $name', ({ evidence }) => {
    const items = evidenceItems(evidence);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { label, source, says } of items) {
      expect(source).not.toBe('');
      expect(
        [label, says].map((one) => say(en, 'en', one)).filter((text) => text === '' || /[{}]|undefined|NaN/.test(text)),
      ).toEqual([]);
    }
  });

  it('shows every reading of the evidence: if one becomes unreadable, so does an item', () => {
    // For a reading inside a list, the item describes the list as a whole.
    const below = /^(exchange\.services\.value|exchange\.addressFolders\.value)|version$|service\.value\.config$/;
    for (const path of readingPaths(CLEAN).filter((one) => !below.test(one.join('.')))) {
      const items = evidenceItems(blind(CLEAN, path));
      expect([path.join('.'), items.some(({ state }) => state === 'unreadable')]).toEqual([path.join('.'), true]);
    }
  });

  it('distinguishes the two registry views only if there are two', () => {
    const ids = (evidence: Parameters<typeof evidenceItems>[0]) => evidenceItems(evidence).map(({ id }) => id);
    expect(ids(CLEAN)).toContain('kmserver-key');
    const sources = evidenceItems(machine(only32)).map(({ source }) => source);
    expect(sources).toContain('HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer');
    expect(sources.join()).not.toMatch(/-bit/);
    expect(
      evidenceItems(machine())
        .map(({ source }) => source)
        .join(),
    ).not.toMatch(/-bit|WOW6432Node/);
    expect(ids(machine(only32))).toEqual(expect.arrayContaining(['kmserver-key-64', 'kmserver-key-32']));
  });

  it('says that something follows the program, but not what', () => {
    const items = evidenceItems(machine(serviceLeft(), withPassword));
    expect(say(en, 'en', items.find(({ id }) => id === 'image-path')!.says)).toBe(
      `In ImagePath something follows ${KM_55}. It can be the Key Management password, so it is not shown.`,
    );
  });
});

describe('the list of missing files', () => {
  it('has the missing files first, and each path once', () => {
    const files = missingFiles(machine(serviceLeft(), kmServerKey, otherServices(programMissing('MSExchangeIS'))));
    expect(files.map(({ path, state }) => [path, state])).toEqual([
      [KM_55, 'absent'],
      ['C:\\Exchsrvr\\Bin\\MSExchangeIS.exe', 'absent'],
      ['C:\\Exchsrvr', 'present'],
      ['C:\\Exchsrvr\\BIN', 'present'],
    ]);
  });

  it('marks a path that could not be checked as unreadable', () => {
    const evidence = blind(machine(serviceLeft()), ['program']);
    expect(missingFiles(evidence)[0]).toMatchObject({ path: KM_55, state: 'unreadable' });
  });
});
