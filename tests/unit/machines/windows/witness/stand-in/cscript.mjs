/**
 * Stands in for cscript.exe running the scripts of the npm package `regedit`: takes the same arguments and input, and
 * writes what `regListStream.wsf` and `wsRegReadListStream.wsf` (with regUtil.vbs and util.vbs) write, faults included.
 * The registry is a JSON file; `mode` selects how it fails. The suite `regedit-wmi` of tests/windows compares the
 * output with that of the scripts themselves for the same registry, byte for byte.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const CRLF = '\r\n';

/** The scripts stop at the first error: their output up to then has been written, and cscript exits with 1. */
class ScriptError extends Error {}

export async function main({ registryFile, mode = 'works', variables = { SYSTEMROOT: 'C:\\Windows' } }, args) {
  if (mode === 'exits-before-reading') process.exit(1);
  if (mode === 'succeeds-before-reading') process.exit(0);
  if (mode === 'no-script-engine') {
    process.stdout.write('Input Error: Can\'t find script engine "VBScript" for script "regListStream.wsf".' + CRLF);
    process.exit(1);
  }
  if (mode === 'disabled-but-exit-0') {
    process.stdout.write('Windows Script Host access is disabled on this machine.' + CRLF);
    process.exit(0);
  }
  if (mode === 'silent') process.exit(0);
  if (mode === 'hangs') return void setInterval(() => undefined, 1000);
  if (mode === 'garbage') return write('{ "key" : "HKLM\\\\SOFT', '\x00\xff not JSON', CRLF).then(() => process.exit(0));
  if (mode === 'endless-output') {
    for (;;) await write('x'.repeat(65_536));
  }

  const [nologo, script, architecture] = args;
  if (nologo !== '//Nologo' || architecture !== 'A' || args.length !== 3) process.exit(25124);
  const answer = { 'regListStream.wsf': list, 'wsRegReadListStream.wsf': readUnexpanded }[path.basename(script)];
  if (!answer) process.exit(1);
  const root = JSON.parse(readFileSync(registryFile, 'utf8'));
  const environment = new Map(Object.entries(variables).map(([name, text]) => [name.toUpperCase(), text]));
  const registry = { root, mode, expand: (text) => expand(text, environment) };
  let answered = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === '') break;
    const text = await whole(answer(registry, unescape(trim(line))));
    if (mode === 'half-an-answer' && answered === 1) {
      await write(text.slice(0, text.length / 2));
      process.exit(0);
    }
    if (mode === 'half-the-answers' && answered === 1) process.exit(0);
    if (mode === 'fails-after-the-answers') process.exitCode = 5;
    if (mode === 'splits-line-ends') {
      await write(text + '\r');
      await new Promise((resolve) => setTimeout(resolve, 30));
      await write('\n');
    } else if (mode === 'answers-another-key') {
      await write(text.replace('HKLM', 'HKCU') + CRLF);
    } else if (mode === 'invents-a-type') {
      await write(text.replaceAll('"REG_SZ"', '"REG_TEXT"') + CRLF);
    } else if (mode === 'loses-a-subkey') {
      await write(text.replace(/"keys": \["[^"]*",/, '"keys": [') + CRLF);
    } else {
      await write(text + CRLF);
    }
    answered++;
  }
  // Like the scripts, end without waiting for the input to be closed.
  process.stdin.destroy();
}

function write(...texts) {
  return new Promise((resolve) => process.stdout.write(Buffer.from(texts.join(''), 'latin1'), resolve));
}

/** Joins an answer from its pieces; if the script stops at one, writes the pieces before it and exits with 1. */
async function whole(pieces) {
  let text = '';
  try {
    for (const piece of pieces) text += piece;
    return text;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    await write(text);
    process.exit(1);
  }
}

/** Like Trim in VBScript, removes only blanks. */
function trim(text) {
  return text.replace(/^ +| +$/g, '');
}

function find(root, asked) {
  const names = asked.split('\\');
  if (names.shift().toUpperCase() !== 'HKLM') process.exit(25122);
  let key = root;
  for (const name of names) {
    key = key.subkeys.find((subkey) => subkey.name.toUpperCase() === name.toUpperCase());
    if (!key) return null;
  }
  return key;
}

function* list(registry, asked) {
  const key = find(registry.root, asked);
  yield `{ "key" : "${jsonSafe(asked)}", "data": {`;
  if (!key || key.denied) return yield '"exists": false,"keys": [],"values":{}}}';
  yield `"exists": true,"keys": [${key.subkeys.map(({ name }) => `"${jsonSafe(name)}"`).join(',')}],"values":{`;
  // If a key has only a default value, the scripts see it only if it is a text and not empty.
  const alone = key.values.length === 1 && key.values[0].name === '';
  const values = alone ? key.values.filter(({ type, hex }) => type === 1 && textOf(hex) !== '') : key.values;
  for (const [i, { name, type, hex }] of values.entries()) {
    const [label, data] = RENDER[type] ?? ['REG_UNKNOWN', () => ''];
    yield `${i > 0 ? ',' : ''}"${jsonSafe(name)}":{"type": "${label}","value":`;
    yield `${data(hex, registry)}}`;
  }
  yield '}}}';
}

const RENDER = {
  0: ['REG_NONE', () => '0'],
  1: ['REG_SZ', (hex) => `"${jsonSafe(textOf(hex))}"`],
  2: ['REG_EXPAND_SZ', (hex, registry) => `"${jsonSafe(registry.expand(textOf(hex)))}"`],
  3: ['REG_BINARY', (hex) => `[${[...Buffer.from(hex, 'hex')].join(',')}]`],
  4: ['REG_DWORD', (hex, registry) => String(numberOf(hex, 4, registry).readUInt32LE(0))],
  7: [
    'REG_MULTI_SZ',
    (hex) =>
      `[${stringsOf(hex)
        .map((text) => `"${jsonSafe(text)}"`)
        .join(',')}]`,
  ],
  11: ['REG_QWORD', (hex, registry) => String(numberOf(hex, 8, registry).readBigUInt64LE(0))],
};

/** WMI returns no number of another size, which stops the scripts; in the mode `pads-numbers` it returns one. */
function numberOf(hex, size, { mode }) {
  if (hex.length !== 2 * size && mode !== 'pads-numbers') throw new ScriptError();
  return Buffer.from(hex.padEnd(2 * size, '0'), 'hex');
}

function* readUnexpanded(registry, asked) {
  yield `{ "path" : "${jsonSafe(asked)}", `;
  const cut = asked.lastIndexOf('\\');
  const found = find(registry.root, asked.slice(0, cut))?.values.find(
    ({ name }) => name.toUpperCase() === asked.slice(cut + 1).toUpperCase(),
  );
  if (!found) throw new ScriptError();
  const text = textOf(found.hex);
  yield `"exists": true, "value": "${jsonSafe(registry.mode === 'fills-variables-in' ? registry.expand(text) : text)}"}`;
}

function stringsOf(hex) {
  const strings = Buffer.from(hex, 'hex').toString('utf16le').split('\0');
  const end = strings.indexOf('');
  return end < 0 ? strings : strings.slice(0, end);
}

function textOf(hex) {
  return Buffer.from(hex, 'hex').toString('utf16le').split('\0')[0];
}

function expand(text, environment) {
  return text.replace(/%([^%]+)%/g, (whole, name) => environment.get(name.toUpperCase()) ?? whole);
}

function jsonSafe(text) {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\r\n', '\\\\r\\\\n')
    .replaceAll('\n', '\\\\n')
    .replaceAll('\r', '\\\\r')
    .replaceAll('"', '\\"');
  return escaped.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
