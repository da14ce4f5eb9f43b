import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../../electron/main/protocol';

vi.mock('electron', () => ({ protocol: {} }));

let base: string;
let root: string;
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'protocol-'));
  writeFileSync(path.join(base, 'secret.js'), 'SECRET');
  root = path.join(base, 'renderer');
  mkdirSync(root);
  writeFileSync(path.join(root, 'index.html'), '<p>page</p>');
});
afterAll(() => rmSync(base, { recursive: true }));

const ask = (url: string, method = 'GET') => createHandler(root)(new Request(url, { method }));

describe('app://wizard', () => {
  it('serves the page with its policy', async () => {
    const response = await ask('app://wizard/');
    expect([response.status, await response.text()]).toEqual([200, '<p>page</p>']);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
  });

  it.each([
    'app://elsewhere/',
    'app://wizard/nosuch.js',
    'app://wizard/..%5c..%5cwindow.json',
    'app://wizard/..%2f..%2fsecret.js',
    'app://wizard/%2e%2e/secret.js',
    'app://wizard/%252e%252e/secret.js',
    'app://wizard//secret.js',
    'app://wizard/C:/Windows/win.ini',
    'app://wizard/%5c%5cserver%5cshare%5cx.js',
    'app://wizard/index.html%00.js',
    'app://wizard/index.html::$DATA',
    'app://wizard:80/',
    'app://wizard.example/',
    'https://wizard/',
    'file:///etc/passwd',
  ])('has nothing at %s', async (url) => {
    const response = await ask(url);
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('gives away nothing on the disk, whatever is requested', async () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%5c', '%2f', 'secret.js', '', 'index.html'), fc.webSegment());
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
        const response = await ask(`app://wizard/${parts.join('/')}`);
        expect(await response.text()).not.toContain('SECRET');
        expect([200, 404]).toContain(response.status);
      }),
    );
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('does not accept %s', async (method) => {
    expect((await ask('app://wizard/', method)).status).toBe(405);
  });
});
