import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../electron/contract/words/languages';
import type { Language } from '../../../electron/contract/words/say';
import { offending, TEXTS } from './tables';

/** U+202F, which French uses before : ; ? ! and inside its quotation marks. */
const NARROW = '\u202f';

/** Replaces every `{part}`, because its braces are not punctuation of the sentence. */
const bare = (text: string): string => text.replaceAll(/\{\w+\}/g, 'x');

const RULES: readonly (readonly [Language, string, (text: string, id: string) => boolean])[] = [
  ['en', 'quotes with “ ” and ‘ ’, never with ASCII or German marks', (text) => /["„«»]|\w'\w/.test(text)],
  ['de', 'quotes with „ “ and ‚ ‘, never with ASCII, English or French marks', (text) => /["«»”]|(?:^|[\s(])“/.test(text)],
  ['de', 'closes every „ with “', (text) => count(text, '„') !== count(text, '“')],
  ['fr', 'quotes with « », and with “ ” inside them, never with ASCII marks', (text) => /["„]|\w'\w/.test(text)],
  [
    'fr',
    'has a narrow no-break space before : ; ? ! and »',
    (text) => /(?<!\u202f)[;?!»]|(?<!\u202f):(?![\\/\d])/.test(plainPaths(bare(text))),
  ],
  ['fr', 'has a narrow no-break space after «', (text) => text.includes('«') && /«(?!\u202f)/.test(text)],
  ['es', 'quotes with « », and with “ ” inside them, never with ASCII marks', (text) => /["„]/.test(text)],
  ['es', 'opens questions with ¿', (text) => text.includes('?') && !text.includes('¿')],
  ['es', 'has no space before : ; ? !', (text) => /[ \u00a0\u202f][:;?!»]/.test(text)],
  ['ja', 'quotes with 「 」 and 『 』, never with ASCII or Western marks', (text) => /["“”«»„]/.test(text)],
  ['ja', 'has half-width brackets, colons and question marks, as Microsoft writes them', (text) => /[（）：；？！]/.test(text)],
  [
    'ja',
    'ends sentences with 。 and has no Western comma between words',
    (text) => /[ぁ-んァ-ヶ一-龠],|[ぁ-ん一-龠]\.(?:$|\s)/.test(text),
  ],
];

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Replaces drives and places, which contain colons of their own. */
function plainPaths(text: string): string {
  return text.replaceAll(/\b[A-Z]:\\?|\b(?:practice|offline):/g, 'x');
}

describe('in typography', () => {
  test.each(RULES)('%s %s', (language, _, isWrong) => {
    expect(offending(language, isWrong)).toEqual([]);
  });

  test('the French rule finds an ordinary space, and leaves a path alone', () => {
    const isWrong = RULES.find(([language, rule]) => language === 'fr' && rule.includes('before'))![2];
    expect(isWrong('Rapport : {server}', '')).toBe(true);
    expect(isWrong('À quoi sert le kit ?', '')).toBe(true);
    expect(isWrong(`Rapport${NARROW}: {server}`, '')).toBe(false);
    expect(isWrong('Par exemple E:\\ ou E:\\winnt', '')).toBe(false);
  });

  test.each(Object.keys(LANGUAGES) as Language[])('%s has … instead of three dots, and no double or outer spaces', (language) => {
    expect(offending(language, (text) => /\.\.\./.test(text) || / {2}|^\s|\s$/.test(text))).toEqual([]);
  });

  test.each(Object.keys(LANGUAGES) as Language[])('%s ends the label of everything that opens a dialog with …', (language) => {
    const opens = [
      ...['wizard.log.choose', 'wizard.backup.change', 'disk.where.folder', 'disk.where.hives', 'disk.drives.choose'],
      ...['report.do.save', 'report.do.export', 'serverKit.make.do', 'serverKit.read.do', 'wizard.do.undo'],
    ];
    const labels = TEXTS[language].filter(({ id }) => opens.includes(id));
    expect(labels).toHaveLength(opens.length);
    expect(labels.filter(({ text }) => !text.endsWith('…'))).toEqual([]);
  });
});
