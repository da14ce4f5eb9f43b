import { describe, expect, it } from 'vitest';
import { de } from '../../../../electron/contract/words/de';
import { en } from '../../../../electron/contract/words/en';
import { say, type Words } from '../../../../electron/contract/words/say';
import { sentence } from '../../../../electron/contract/words/sentence';

const ITEMS = 'wizard.backup.title';

describe('say', () => {
  it('uses the singular form for one', () => {
    expect(say(en, 'en', sentence(ITEMS, { n: 1 }))).toBe('Back up 1 item');
  });

  it.each([0, 2, 11, 21])('uses the other form for %i', (n) => {
    expect(say(en, 'en', sentence(ITEMS, { n }))).toBe(`Back up ${String(n)} items`);
  });

  it('follows the plural rules of the language, not of English: zero is singular in French', () => {
    expect(say(en, 'fr', sentence(ITEMS, { n: 0 }))).toBe('Back up 0 item');
  });

  it('uses the other form if a language has no singular form', () => {
    expect(say(en, 'ja', sentence(ITEMS, { n: 1 }))).toBe('Back up 1 items');
  });

  it('formats numbers as the language does', () => {
    const large = sentence('wizard.before.data.folder', { size: 'x', n: 1234567 });
    expect(say(en, 'en', large)).toBe('The folder holds 1,234,567 files, x.');
    expect(say(en, 'de', large)).toBe('The folder holds 1.234.567 files, x.');
  });

  it('inserts texts unchanged, even if they look like patterns', () => {
    expect(say(en, 'en', sentence('errors.E-REG-DENIED.title', { where: '$& $1 {where} {n}' }))).toBe(
      'Access to $& $1 {where} {n} was denied.',
    );
  });

  it('renders a sentence within another one in the same language', () => {
    const state = sentence('diagnosis.evidence.serviceState', { state: sentence('service.state.running') });
    expect(say(en, 'en', state)).toBe('State: Running.');
    expect(say({ ...en, ...de }, 'de', state)).toBe('Status: Wird ausgeführt.');
  });

  it('shows a missing part by its name, so that a test notices it', () => {
    expect(say(en, 'en', { id: 'errors.E-REG-DENIED.title' })).toBe('Access to {where} was denied.');
  });

  it('uses the other form if an entry has no singular form', () => {
    const words: Words = { ...en, [ITEMS]: { other: '{n} Dinge' } };
    expect(say(words, 'de', sentence(ITEMS, { n: 1 }))).toBe('1 Dinge');
  });
});
