/**
 * `npm run lab`: prepares this Linux machine for the tests that need Windows. Sets up Wine in its own folder
 * (tests/windows/windows-lab), and a stage with Windows' node.exe, the product's dependencies for Windows, the service
 * that the tests start and stop, and programs that Wine lacks. A second run takes only a moment.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchFromPackage } from './fetch-package.mjs';
import { buildLabPrograms, COMPILER } from './lab-programs.mjs';
import { pageAligned } from './page-aligned.mjs';
import { LAB, NODE_PACKAGE, runtimeManifests, STAGE, STAMP, STAND_IN, STAND_IN_SOURCE, wantedStamp } from './stage.mjs';

/** Program → the Debian package that contains it. */
const NEEDED = { debootstrap: 'debootstrap', [COMPILER]: 'gcc-mingw-w64-x86-64', tar: 'tar' };

function stop(message) {
  console.error(`lab: ${message}`);
  process.exit(1);
}

function checkPrograms() {
  const missing = Object.entries(NEEDED).filter(([program]) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length)
    stop(
      `missing ${missing.map(([program]) => program).join(', ')}: apt-get install ${missing.map(([, name]) => name).join(' ')}`,
    );
}

function run(program, args) {
  execFileSync(program, args, { cwd: STAGE, stdio: ['ignore', 'ignore', 'inherit'] });
}

function fetchNode() {
  const mark = join(STAGE, `node-${NODE_PACKAGE.version}-aligned`);
  if (existsSync(mark)) return;
  const node = join(STAGE, 'node.exe');
  fetchFromPackage(NODE_PACKAGE, 'bin/node.exe', node);
  writeFileSync(node, pageAligned(readFileSync(node)));
  writeFileSync(mark, '');
}

function installDependencies() {
  const { manifest, lock } = runtimeManifests();
  writeFileSync(join(STAGE, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(STAGE, 'package-lock.json'), JSON.stringify(lock));
  run('npm', ['ci', '--os=win32', '--cpu=x64', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--silent']);
}

function buildStage() {
  const wanted = wantedStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  mkdirSync(STAGE, { recursive: true });
  console.log('lab: node.exe, dependencies for Windows, the test service');
  fetchNode();
  installDependencies();
  run(COMPILER, ['-Wall', '-Wextra', '-O2', '-s', '-o', STAND_IN, STAND_IN_SOURCE, '-ladvapi32']);
  writeFileSync(`${STAMP}.new`, wanted);
  renameSync(`${STAMP}.new`, STAMP);
}

if (process.platform === 'win32') stop('nothing to set up: on Windows the tests run natively');
if (process.platform !== 'linux') stop('the lab runs on Linux only');
checkPrograms();
if (spawnSync(LAB, ['setup'], { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0) stop('the lab could not be set up');
buildStage();
buildLabPrograms();
console.log('lab: ready; npm test now includes the Windows stage');
