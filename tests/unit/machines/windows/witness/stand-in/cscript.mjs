/**
 * Stands in for cscript.exe running the scripts of the npm package `regedit`: takes the same arguments and input, and
 * writes what `regListStream.wsf` and `wsRegReadListStream.wsf` (with regUtil.vbs and util.vbs) write, faults included.
 * The registry is a JSON file; how it fails is `mode`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const CRLF = '\r\n';
const VARIABLES = { SYSTEMROOT: 'C:\\Windows' };

export async function main({ registryFile, mode }, args) {
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
  let answered = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === '') break;
    const text = answer(root, unescape(line.trim()));
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
  // The scripts leave their input open as well.
  process.stdin.destroy();
}

function write(...texts) {
  return new Promise((resolve) => process.stdout.write(Buffer.from(texts.join(''), 'latin1'), resolve));
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

function list(root, asked) {
  const key = find(root, asked);
  if (!key || key.denied) return `{ "key" : "${jsonSafe(asked)}", "data": {"exists": false,"keys": [],"values":{}}}`;
  const names = key.subkeys.map(({ name }) => `"${jsonSafe(name)}"`);
  const alone = key.values.length === 1 && key.values[0].name === '';
  const values = alone ? loneDefault(key.values[0]) : key.values.map(value);
  return `{ "key" : "${jsonSafe(asked)}", "data": {"exists": true,"keys": [${names.join(',')}],"values":{${values.join(',')}}}}`;
}

function loneDefault({ type, hex }) {
  const text = type === 1 ? textOf(hex) : '';
  return text === '' ? [] : [`"":{"type": "REG_SZ","value":"${jsonSafe(text)}"}`];
}

const RENDER = {
  0: ['REG_NONE', () => '0'],
  1: ['REG_SZ', (hex) => `"${jsonSafe(textOf(hex))}"`],
  2: ['REG_EXPAND_SZ', (hex) => `"${jsonSafe(expand(textOf(hex)))}"`],
  3: ['REG_BINARY', (hex) => `[${[...Buffer.from(hex, 'hex')].join(',')}]`],
  4: ['REG_DWORD', (hex) => String(Buffer.from(hex.padEnd(8, '0'), 'hex').readUInt32LE(0))],
  7: [
    'REG_MULTI_SZ',
    (hex) =>
      `[${stringsOf(hex)
        .map((text) => `"${jsonSafe(text)}"`)
        .join(',')}]`,
  ],
  11: ['REG_QWORD', (hex) => String(Buffer.from(hex.padEnd(16, '0'), 'hex').readBigUInt64LE(0))],
};

function value({ name, type, hex }) {
  const [label, data] = RENDER[type] ?? ['REG_UNKNOWN', () => ''];
  return `"${jsonSafe(name)}":{"type": "${label}","value":${data(hex)}}`;
}

function readUnexpanded(root, asked) {
  const cut = asked.lastIndexOf('\\');
  const found = find(root, asked.slice(0, cut))?.values.find(
    ({ name }) => name.toUpperCase() === asked.slice(cut + 1).toUpperCase(),
  );
  if (!found) process.exit(1);
  return `{ "path" : "${jsonSafe(asked)}", "exists": true, "value": "${jsonSafe(textOf(found.hex))}"}`;
}

function stringsOf(hex) {
  const strings = Buffer.from(hex, 'hex').toString('utf16le').split('\0');
  const end = strings.indexOf('');
  return end < 0 ? strings : strings.slice(0, end);
}

function textOf(hex) {
  return Buffer.from(hex, 'hex').toString('utf16le').split('\0')[0];
}

function expand(text) {
  return text.replace(/%([^%]+)%/g, (whole, name) => VARIABLES[name.toUpperCase()] ?? whole);
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
