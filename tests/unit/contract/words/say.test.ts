import { describe, expect, it } from 'vitest';
import { de } from '../../../../electron/contract/words/de';
import { en } from '../../../../electron/contract/words/en';
import { say, type Words } from '../../../../electron/contract/words/say';
import { sentence } from '../../../../electron/contract/words/sentence';

const ITEMS = 'wizard.backup.title';

describe('say', () => {
  it('takes the form for one', () => {
    expect(say(en, 'en', sentence(ITEMS, { n: 1 }))).toBe('Back up 1 item');
  });

  it.each([0, 2, 11, 21])('takes the other form for %i', (n) => {
    expect(say(en, 'en', sentence(ITEMS, { n }))).toBe(`Back up ${String(n)} items`);
  });

  it('takes the form of the language, not of English: nought is one in French', () => {
    expect(say(en, 'fr', sentence(ITEMS, { n: 0 }))).toBe('Back up 0 item');
  });

  it('takes the other form where a language has no form for one', () => {
    expect(say(en, 'ja', sentence(ITEMS, { n: 1 }))).toBe('Back up 1 items');
  });

  it('writes numbers as the language does', () => {
    const large = sentence('wizard.before.data.folder', { size: 'x', n: 1234567 });
    expect(say(en, 'en', large)).toBe('The folder holds 1,234,567 files, x.');
    expect(say(en, 'de', large)).toBe('The folder holds 1.234.567 files, x.');
  });

  it('puts texts in as they are, also those that look like patterns', () => {
    expect(say(en, 'en', sentence('errors.E-REG-DENIED.title', { where: '$& $1 {where} {n}' }))).toBe(
      'Access to $& $1 {where} {n} was denied.',
    );
  });

  it('says a sentence that stands in another in the same language', () => {
    const state = sentence('diagnosis.evidence.serviceState', { state: sentence('service.state.running') });
    expect(say(en, 'en', state)).toBe('State: Running.');
    expect(say({ ...en, ...de }, 'de', state)).toBe('Status: Wird ausgeführt.');
  });

  it('shows a part that is missing by its name, so that it is seen in a test', () => {
    expect(say(en, 'en', { id: 'errors.E-REG-DENIED.title' })).toBe('Access to {where} was denied.');
  });

  it('uses each form of an entry as it stands in the table', () => {
    const words: Words = { ...en, [ITEMS]: { other: '{n} Dinge' } };
    expect(say(words, 'de', sentence(ITEMS, { n: 1 }))).toBe('1 Dinge');
  });
});
