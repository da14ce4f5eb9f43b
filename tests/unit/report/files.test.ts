import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { isLanguage, LANGUAGES } from '../../../electron/contract/words/languages';
import type { Language } from '../../../electron/contract/words/say';
import { REPORT_FILES, reportFiles } from '../../../electron/report/files';
import type { Report } from '../../../electron/report/model';
import { widestOf, wrap } from '../../../electron/report/wrap';
import { diagnose } from '../../../electron/domain/diagnosis';
import { reportOfLook } from '../../../electron/report/look';
import { error, kmServerKey, machine, serviceLeft, setupValue, webConnectorLeft } from '../domain/diagnosis/machines';
import { testFolder } from '../repair/bench';
import { EVERY_SCENARIO, GOLDEN, checked, golden, repaired, subjects, undone } from './subjects';

let make: ReturnType<typeof subjects>;

beforeAll(async () => {
  make = subjects(await testFolder());
});

function written(report: Report, language: Language = 'en'): { html: string; text: string; json: string } {
  const files = reportFiles(report, language);
  const content = (name: string): string => files.find((file) => file.name === name)?.content ?? '';
  return { html: content(REPORT_FILES.html), text: content(REPORT_FILES.text), json: content(REPORT_FILES.json) };
}

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });

async function mustBeValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${String(line)}: ${message}`)),
  ).toEqual([]);
}

/** Requires that the HTML contains no script and loads nothing, in any spelling. */
function mustBeInert(html: string): void {
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag = '']) => tag.toLowerCase()));
  for (const tag of ['script', 'img', 'link', 'iframe', 'object', 'form', 'a', 'svg', 'base']) expect(tags).not.toContain(tag);
  expect(html.match(/<[^>]*\son\w+=/i)).toBeNull();
  expect(html.match(/<[^>]*\s(src|href|style)=/i)).toBeNull();
}

describe('a report on paper', () => {
  test('says in every language why another witness stood in, as the journal records it for each act', async () => {
    const insteadOf = { id: 'regedit-wmi', why: 'not-installed' } as const;
    const events: unknown[] = [];
    const report = await make.run('stand-in-witness', async (run, context) => {
      const machine = { ...context.machine, witness: { ...context.machine.witness, insteadOf } };
      const recorded = vi.spyOn(run, 'record');
      await undone(run, { ...context, machine });
      events.push(...recorded.mock.calls.map(([event]) => event).filter((event) => 'witness' in event));
    });
    expect(events).toHaveLength(7);
    for (const event of events) expect(event).toMatchObject({ witness: 'practice-export', insteadOf });
    expect(report.backup?.passedOver).toEqual({ route: 'regedit-wmi', why: { id: 'acts.passed-over.not-installed' } });
    expect(written(report).text).toMatch(/Windows Management Instrumentation\s+Not asked: VBScript is not installed/);
    for (const language of Object.keys(LANGUAGES).filter(isLanguage))
      expect(written(report, language).html).toContain('VBScript');
  });

  test('names every article that applies, and the article that each reason supports', () => {
    const evidence = machine(serviceLeft(), kmServerKey, setupValue, webConnectorLeft, error(0xc002_0002));
    const ticket = { number: '', technician: '' };
    const seen = {
      takenAt: '2002-05-06T09:00:00.000Z',
      evidence,
      diagnosis: diagnose(evidence),
      place: 'described',
      ticket,
    } as const;
    const report = reportOfLook(seen, { program: '0.0.0', command: 'test', now: new Date(0) });
    const { text } = written(report);
    expect(text).toMatch(/These apply as well:\r?\n. Q274197: /);
    expect(text).toContain('Speaks for Q290226');
    expect(text).toContain('Speaks for Q274197');
    expect(report.next.map(({ id }) => id)).toEqual(['acts.next.repair']);
  });

  test.each(GOLDEN)('matches the stored one: %s', async (name) => {
    const report = await golden(make, name);
    const { text, json } = written(report);
    await expect(text.replace(/\r\n/g, '\n')).toMatchFileSnapshot(`golden/${name}.txt`);
    expect(JSON.parse(json)).toEqual(report);
  });

  test.each(Object.keys(LANGUAGES) as Language[])(
    'in %s is valid HTML, names its language and fits 78 columns',
    async (language) => {
      const report = await make.run(`checked-${language}`, checked);
      const { html, text } = written(report, language);
      await mustBeValid(html);
      mustBeInert(html);
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).not.toMatch(/report\.|acts\.|wizard\.|diagnosis\.|\{\w+\}/);
      const lines = text.replace(/^\uFEFF/, '').split('\r\n');
      // A command to be pasted must be on one line, however long it is.
      const command = lines.filter((line) => line.trim() === report.undo?.command);
      expect(command).toHaveLength(1);
      for (const line of lines.filter((each) => !command.includes(each))) expect(widestOf(line), line).toBeLessThanOrEqual(78);
      for (const { sha256 } of report.backup?.files ?? []) {
        expect(html).toContain(sha256);
        expect(text).toContain(sha256);
      }
    },
  );

  test.each(EVERY_SCENARIO)('of a look at %s is valid HTML', async (scenario) => {
    const { html } = written(await make.look(scenario));
    await mustBeValid(html);
    mustBeInert(html);
  });

  test('begins with what was wrong, what was done, the state of the server, what comes next and how to undo it', async () => {
    const { text } = written(await make.run('first', repaired));
    const order = ['Practice server', 'done and proven', '\nFault', 'INC-4711', '\nDone', 'Key database copied', '\nState now'];
    const then = [
      '\nNext',
      '[ ] 1. Restart',
      '\nHow to undo it',
      'undo --machine',
      'before-nt4.reg',
      '\nAppendix',
      '\nAll actions',
    ];
    const found = [...order, ...then].map((words) => text.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(text.trimEnd().endsWith('*** Practice server: nothing real was touched. ***')).toBe(true);
  });

  test('says "UTC" at its first time and in the heading of the column of times', async () => {
    const { text, html } = written(await make.run('utc', repaired));
    expect(text).toMatch(/^[^]*?\d\d:\d\d:\d\d/);
    expect(/\d\d:\d\d:\d\d( UTC)?/.exec(text)?.[1]).toBe(' UTC');
    expect(html).toContain('<th scope="col">Time (UTC)</th>');
  });

  test('has a stamp in the margin of every printed page for a practice server, and for no other', async () => {
    const report = await make.run('stamped', repaired);
    const margin = (html: string): string => /@page \{.*\}/.exec(html)?.[0] ?? '';
    expect(margin(written(report).html)).toContain('@top-right { content: "Practice server\\3a  nothing');
    const real = { ...report, server: { ...report.server, place: 'this' } } as const;
    const { html, text } = written(real);
    expect(margin(html)).toContain('counter(page)');
    expect(margin(html)).not.toContain('@top-right');
    expect(html + text).not.toContain('Practice server: nothing');
  });
});

describe('a report with foreign contents', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;'\u202e\u0000\u001b[31m\n<!-- ]]>`;

  async function hostile(name: string): Promise<Report> {
    const report = await make.run(name, repaired);
    return JSON.parse(
      JSON.stringify(report, (key, value: unknown) =>
        ['path', 'number', 'technician', 'source', 'namedBy', 'folder', 'name', 'windows', 'where'].includes(key)
          ? HOSTILE
          : value,
      ),
    ) as Report;
  }

  test('shows hostile names as text in HTML, and lets them control nothing in plain text', async () => {
    const report = await hostile('hostile');
    const { html, text } = written({
      ...report,
      answers: { [HOSTILE]: HOSTILE },
      look: report.look && { ...report.look, setupLog: { path: HOSTILE, lines: [HOSTILE, '</pre>'] } },
    });
    mustBeInert(html);
    await mustBeValid(html);
    expect(html).toContain('&lt;script&gt;');
    for (const content of [html, text])
      expect(content).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
  });

  test('names a sentence of another version instead of leaving a gap', async () => {
    const report = await make.run('newer', repaired);
    const newer = { ...report, next: [{ id: 'report.next.of-tomorrow' }] } as unknown as Report;
    expect(written(newer).text).toContain('A sentence of another version of the program: report.next.of-tomorrow');
  });
});

describe('wrapping', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.lorem({ maxCount: 60 }),
    fc
      .array(fc.constantFrom('C:\\Exchsrvr\\Bin', '\\Kmserver.exe', '日本語の文', ' ', 'a'), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );

  test('makes no line wider than asked for, and loses only spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 90 }), (text, width) => {
        const lines = wrap(text, width);
        expect(Math.max(...lines.map(widestOf))).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('breaks a path after a backslash', () => {
    expect(wrap('C:\\Exchsrvr\\Bin\\Kmserver.exe', 16)).toEqual(['C:\\Exchsrvr\\Bin\\', 'Kmserver.exe']);
  });
});
