import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exeName, readManifest, sbomName } from '../../../build/packaging/layout';
import { AZURE, CERTIFICATE } from '../../../build/packaging/signing';
import { STAGES } from '../../stages';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly 'runs-on': string; readonly 'timeout-minutes': number; readonly steps: readonly Step[] }>
  >;
}

/** The workflow cannot be run here: what of it can be held against the project is. */
const text = readFileSync('.github/workflows/windows.yml', 'utf8');
const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const runs = steps.flatMap(({ run }) => run ?? []).join('\n');

describe('the Windows workflow', () => {
  it('may read the sources, and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toMatchObject({ 'persist-credentials': false });
  });

  it('has every action pinned to a commit, with the version it is', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of used) expect(line).toMatch(/^uses: [a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has a system that stays the same, and an end', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['runs-on']).toMatch(/^windows-\d{4}$/);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('runs only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
    const named = [...runs.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci');
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty(name);
    const { bin } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
      bin: Readonly<Record<string, string>>;
    };
    for (const [, command = ''] of runs.matchAll(/npx ([a-z-]+)/g)) expect(bin).toHaveProperty(command);
  });

  it('runs every stage, once', () => {
    const stages = [...runs.matchAll(/npm test -- (.*)/g)].flatMap(([, names = '']) => names.trim().split(' '));
    expect(stages.sort()).toEqual(Object.keys(STAGES).sort());
  });

  it('hands over just the secrets that signing reads', () => {
    const secrets = [...text.matchAll(/([A-Z_]+): \$\{\{ secrets\.([A-Z_]+) \}\}/g)];
    for (const [, variable, secret] of secrets) expect(variable).toBe(secret);
    const read = [...CERTIFICATE, ...Object.values(AZURE), 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'];
    expect(secrets.map(([, variable]) => variable).sort()).toEqual([...read].sort());
  });

  it('keeps the exe with its checksums and parts list, and what went wrong', () => {
    const kept = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const paths = kept.flatMap((step) => String(step.with?.['path']).trim().split('\n'));
    expect(paths).toEqual([
      'test-results/',
      'dist/ExchangeKmsRepair-*-portable.exe',
      'dist/ExchangeKmsRepair-*.cdx.json',
      'dist/SHA256SUMS',
    ]);
    for (const name of [exeName, sbomName].map((of) => of(readManifest())))
      expect(name).toMatch(/^ExchangeKmsRepair-.*(-portable\.exe|\.cdx\.json)$/);
  });
});
