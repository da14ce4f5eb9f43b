/**
 * The Windows stage: `node tests/windows/run.mjs [SUITE…]`. It runs natively on Windows, in the Wine lab on Linux. Each
 * suite's output and its TAP results are stored in test-results/windows. The last line gives the counts; the exit
 * status is 1 if anything failed. If the stage cannot run, it says why in one line; with CI=true that is a failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, createWriteStream, existsSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildLabPrograms } from './lab-programs.mjs';
import { stageProduct } from './product.mjs';
import { LAB, BUNDLES, prefixOf, processors, PROJECT, RESULTS, STAGE, STAND_IN, STAND_IN_SOURCE, whyNotReady } from './stage.mjs';
import { entriesOf, SUITES } from './suites.mjs';
import { packApp, WINDOW } from './window/pack-app.mjs';

const LINES_SHOWN = 60;
/** Seconds after which a suite counts as hung; a slow, busy machine must pass. */
const limitOf = ({ takes }) => Math.max(600, 10 * takes);
/** How many suites run side by side in the lab; each mostly waits. */
const SIDE_BY_SIDE = 2;

function nodeArguments(suite, separator, tests, results) {
  return [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${results}${separator}${suite.name}.tap`,
    `${tests}${separator}${suite.name}.mjs`,
  ];
}

/** The command of one suite, on Windows itself or in the lab; there on one processor, unless it has a window. */
function command(suite, cpu) {
  if (process.platform === 'win32') return [process.execPath, nodeArguments(suite, '\\', BUNDLES, RESULTS)];
  const lab = [
    'run',
    '--prefix',
    prefixOf(suite.name),
    '--timeout',
    String(limitOf(suite)),
    '--bind',
    `${STAGE}:/stage`,
    '--bind',
    `${RESULTS}:/results`,
  ];
  if (suite.electron)
    return [LAB, [...lab, ...windowInLab(), '--', '/hostnode/node', ...nodeArguments(suite, '/', '/stage/tests', '/results')]];
  const tests = nodeArguments(suite, '\\', 'Z:\\stage\\tests', 'Z:\\results');
  return [LAB, [...lab, '--cpu', String(cpu), '--', 'wine', 'Z:\\stage\\node.exe', ...tests]];
}

/** Chromium's sandbox needs an ordinary user. Playwright runs beside it in this machine's Node. There is no network. */
function windowInLab() {
  const binds = [
    `${WINDOW}:/window`,
    `${join(PROJECT, 'node_modules')}:/node_modules`,
    `${dirname(realpathSync(process.execPath))}:/hostnode`,
  ];
  const settings = Object.entries(windowSettings('/stage', '/window', '/results'));
  return [
    '--gui',
    '--user',
    '--no-net',
    ...binds.flatMap((bind) => ['--bind', bind]),
    ...settings.flatMap((pair) => ['--env', pair.join('=')]),
  ];
}

/** Environment variables that tell the window's test where to find what it needs. */
function windowSettings(stage, run, results) {
  return { KMS_WINDOW_STAGE: stage, KMS_WINDOW_RUN: run, KMS_WINDOW_RESULTS: results };
}

async function runSuite(suite, cpu) {
  if (process.platform !== 'win32') spawnSync(LAB, ['reset', prefixOf(suite.name)]);
  rmSync(join(RESULTS, `${suite.name}.tap`), { force: true });
  const [program, args] = command(suite, cpu);
  const log = createWriteStream(join(RESULTS, `${suite.name}.log`));
  const env = { ...process.env, ...windowSettings(STAGE, WINDOW, RESULTS) };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: (limitOf(suite) + 60) * 1000 });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const status = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', resolve);
  });
  await new Promise((resolve) => log.end(resolve));
  return report(suite, status, counts(suite));
}

/** The summary at the end of a TAP file; null if the run ended before writing it. */
function counts({ name }) {
  const file = join(RESULTS, `${name}.tap`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? NaN);
  const result = { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') };
  return Object.values(result).some(Number.isNaN) ? null : result;
}

function report({ name }, status, result) {
  const incomplete = !result || (status !== 0 && result.failed === 0);
  const total = incomplete ? { passed: result?.passed ?? 0, failed: 1, skipped: result?.skipped ?? 0 } : result;
  console.log(`windows/${name}: ${words(total)}${incomplete ? ` (ended early, status ${status})` : ''}`);
  if (total.failed) console.log(failures(join(RESULTS, `${name}.log`)));
  return total;
}

/** The failing tests, each with the start of its error; the log contains everything. */
function failures(log) {
  const lines = readFileSync(log, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.slice(0, 200));
  const from = lines.findIndex((line) => line.includes('failing tests:'));
  const shown =
    from < 0
      ? lines.slice(-LINES_SHOWN)
      : lines
          .slice(from + 1)
          .filter((line) => line.trim() && !/^ +at /.test(line))
          .slice(0, LINES_SHOWN);
  return [...shown, `(all of it: ${log})`].join('\n');
}

const words = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** On Windows, any gcc in the path builds the test service; without gcc, the tests that need it are skipped. */
function buildStandIn() {
  mkdirSync(STAGE, { recursive: true });
  if (!existsSync(STAND_IN)) spawnSync('gcc', ['-O2', '-o', STAND_IN, STAND_IN_SOURCE, '-ladvapi32'], { stdio: 'ignore' });
}

async function main(names) {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    console.error(`no such suite: ${unknown.join(', ')} (there are ${SUITES.map(({ name }) => name).join(', ')})`);
    return { passed: 0, failed: unknown.length, skipped: 0 };
  }
  const asked = SUITES.filter(({ name }) => names.length === 0 || names.includes(name));
  const suites = asked.filter(({ electron }) => !electron || process.env.ELECTRON_WIN_DIST);
  const ci = process.env.CI === 'true';

  const obstacle = whyNotReady();
  if (obstacle) {
    console.log(`The Windows stage cannot run: ${obstacle}`);
    return ci ? { passed: 0, failed: asked.length, skipped: 0 } : { passed: 0, failed: 0, skipped: asked.length };
  }

  const total = { passed: 0, failed: 0, skipped: asked.length - suites.length };
  if (total.skipped)
    console.log('windows/window: skipped, no Electron for Windows; ELECTRON_WIN_DIST=<its unpacked folder> names one');
  mkdirSync(RESULTS, { recursive: true });
  // In the lab the window's test writes there as an ordinary user.
  chmodSync(RESULTS, 0o777);
  if (process.platform === 'win32') buildStandIn();
  try {
    if (process.platform !== 'win32') buildLabPrograms();
    const { bundle } = await import('./bundle.mjs');
    if (suites.length > 0) await bundle(entriesOf(suites));
    if (suites.some(({ product }) => product)) stageProduct();
    if (suites.some(({ electron }) => electron)) packApp(process.env.ELECTRON_WIN_DIST);
  } catch (error) {
    console.error(`windows: the tests could not be put together: ${error.message}`);
    return { passed: 0, failed: suites.length, skipped: 0 };
  }

  const native = process.platform === 'win32';
  const all = native ? [] : processors();
  // The longest suite starts first, so that it does not run alone at the end.
  const waiting = suites.toSorted((one, other) => other.takes - one.takes);
  const worker = async (_, index) => {
    const cpu = native ? null : all[index % all.length];
    for (let suite = waiting.shift(); suite; suite = waiting.shift()) {
      const result = await runSuite(suite, cpu);
      for (const kind of Object.keys(total)) total[kind] += result[kind];
    }
  };
  // Windows has one registry and one SCM, so there the suites run one at a time.
  await Promise.all(Array.from({ length: native ? 1 : SIDE_BY_SIDE }, worker));
  if (ci && total.skipped) return { ...total, failed: total.failed + total.skipped, skipped: 0 };
  return total;
}

const total = await main(process.argv.slice(2));
console.log(`windows: ${words(total)}`);
process.exitCode = total.failed ? 1 : 0;
