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
    Record<
      string,
      {
        readonly 'runs-on': string;
        readonly 'timeout-minutes': number;
        readonly steps: readonly Step[];
        readonly permissions?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The workflow cannot run here, so as much of it as possible is compared with the project. */
const text = readFileSync('.github/workflows/windows.yml', 'utf8');
const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const runs = steps.flatMap(({ run }) => run ?? []).join('\n');

describe('the Windows workflow', () => {
  it('may read the sources and do nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toMatchObject({ 'persist-credentials': false });
  });

  it('pins every action to a commit and names its version', () => {
    const used = text.match(/uses: .*/g) ?? [];
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of used) expect(line).toMatch(/^uses: [a-z-]+\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs on a fixed version of Windows, with a time limit', () => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job['runs-on']).toMatch(/^windows-\d{4}$/);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  it('runs only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
    const named = [...runs.matchAll(/npm (?:run )?(?:--silent )?([a-z]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'audit'].includes(name));
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty(name);
    const { bin } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8')) as {
      bin: Readonly<Record<string, string>>;
    };
    for (const [, command = ''] of runs.matchAll(/npx ([a-z-]+)/g)) expect(bin).toHaveProperty(command);
  });

  it('runs every stage that Windows can run, exactly once', () => {
    const stages = [...runs.matchAll(/npm test -- (.*)/g)].flatMap(([, names = '']) => names.trim().split(' '));
    // The stand-in server of the stage `remote` is Samba, which only Linux has.
    expect([...stages, 'remote'].sort()).toEqual(Object.keys(STAGES).sort());
  });

  it('gives secrets only to the job for tags, which somebody has to approve', () => {
    const { release, ...others } = workflow.jobs;
    expect(release).toMatchObject({ if: "startsWith(github.ref, 'refs/tags/v')", environment: 'release', needs: 'windows' });
    expect(JSON.stringify(others)).not.toMatch(/secrets\.|id-token/);
    const handed = Object.entries(release?.steps.find(({ run }) => run === 'npm run dist')?.env ?? {});
    for (const [variable, value] of handed) expect(value).toMatch(new RegExp(`^\\$\\{\\{ (secrets|vars)\\.${variable} \\}\\}$`));
    const read = [...CERTIFICATE, ...Object.values(AZURE), 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID'];
    expect(handed.map(([variable]) => variable).sort()).toEqual([...read].sort());
  });

  it('stores no Azure secret: the workflow signs in with its own token', () => {
    expect(text).not.toContain('AZURE_CLIENT_SECRET');
    expect(workflow.jobs['release']?.permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' });
    expect(text).toContain('AZURE_FEDERATED_TOKEN_FILE');
  });

  it('installs only packages that the registry has signed, and attests what it builds', () => {
    for (const { steps: own } of Object.values(workflow.jobs)) {
      const commands = own.flatMap(({ run }) => run ?? []);
      const installed = commands.findIndex((run) => run.startsWith('npm ci'));
      expect(commands[installed + 1]).toBe('npm audit signatures');
    }
    const attested = workflow.jobs['release']?.steps.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(attested?.with?.['subject-path']).toContain('portable.exe');
  });

  it('keeps the exe with its checksums and parts list, and the test results', () => {
    const kept = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const paths = kept.flatMap((step) => String(step.with?.['path']).trim().split('\n'));
    expect(paths).toEqual([
      'test-results/',
      'dist/ExchangeKmsRepair-*-portable.exe',
      'dist/ExchangeKmsRepair-*.cdx.json',
      'dist/SHA256SUMS',
      'dist/ExchangeKmsRepair-*-portable.exe',
      'dist/ExchangeKmsRepair-*.cdx.json',
      'dist/SHA256SUMS',
    ]);
    for (const name of [exeName, sbomName].map((of) => of(readManifest())))
      expect(name).toMatch(/^ExchangeKmsRepair-.*(-portable\.exe|\.cdx\.json)$/);
  });
});

describe('the scheduled automation', () => {
  it('proposes newer packages and actions every week', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: readonly { 'package-ecosystem': string; schedule: { interval: string } }[];
    };
    expect(updates.map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
      ['npm', 'weekly'],
      ['github-actions', 'weekly'],
    ]);
  });

  it('reports every week whether the shipped Electron is still supported', () => {
    const source = readFileSync('.github/workflows/electron-support.yml', 'utf8');
    const weekly = parse(source) as Workflow & { on: { schedule: readonly { cron: string }[] } };
    expect(weekly.on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* 1$/);
    expect(weekly.permissions).toEqual({ contents: 'read' });
    expect(source).toContain('npm run check:electron');
    for (const line of source.match(/uses: .*/g) ?? []) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
