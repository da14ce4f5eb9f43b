import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPage } from '../../../electron/wizard/page';

let base: string;
let root: string;

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'page-'));
  root = path.join(base, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(base, 'renderer-beside'));
  writeFileSync(path.join(root, 'index.html'), '<meta content="__STYLE_NONCE__"><style nonce="__STYLE_NONCE__"></style>');
  writeFileSync(path.join(root, 'assets', 'index-a1.js'), 'const mark = "__STYLE_NONCE__";');
  writeFileSync(path.join(root, 'notes.txt'), 'not served');
  writeFileSync(path.join(base, 'secret.js'), 'SECRET');
  writeFileSync(path.join(base, 'renderer-beside', 'x.js'), 'SECRET');
  symlinkSync(path.join(base, 'secret.js'), path.join(root, 'link.js'));
  symlinkSync(path.join(base, 'renderer-beside'), path.join(root, 'beside'), 'junction');
});

afterAll(() => rmSync(base, { recursive: true }));

const page = (urlPath: string) => createPage(root, { connect: 'none' })(urlPath);

function nonceIn(policy: string | undefined): string | undefined {
  return /style-src 'self' 'nonce-([^']+)'/.exec(policy ?? '')?.[1];
}

describe('the page', () => {
  it('serves index.html for / with a nonce in the policy and in every mark', async () => {
    const file = await page('/');
    const nonce = nonceIn(file?.headers['Content-Security-Policy']);
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(file?.body.toString()).toBe(`<meta content="${nonce}"><style nonce="${nonce}"></style>`);
    expect(file?.headers['Content-Type']).toBe('text/html; charset=utf-8');
  });

  it('makes a new nonce for every response', async () => {
    const nonces = new Set<string | undefined>();
    for (let n = 0; n < 50; n += 1) nonces.add(nonceIn((await page('/index.html'))?.headers['Content-Security-Policy']));
    expect(nonces.size).toBe(50);
  });

  it('serves scripts unchanged, without a nonce', async () => {
    const file = await page('/assets/index-a1.js');
    expect(file?.body.toString()).toBe('const mark = "__STYLE_NONCE__";');
    expect(nonceIn(file?.headers['Content-Security-Policy'])).toBeUndefined();
    expect(file?.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('allows nothing inline and nothing foreign, and connections only for the preview', async () => {
    const policy = (await page('/'))?.headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("connect-src 'none'");
    const preview = await createPage(root, { connect: 'self' })('/');
    expect(preview?.headers['Content-Security-Policy']).toContain("connect-src 'self'");
  });

  it.each([
    '/../secret.js',
    '/..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/..\\secret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets/../../secret.js',
    '//secret.js',
    '/./index.html',
    '/assets//index-a1.js',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    '/index.html.',
    '/index.html%00.js',
    '/link.js',
    '/beside/x.js',
    '/notes.txt',
    '/nosuch.js',
    '/assets',
    '/%E0%A4%A',
    '',
    'index.html',
  ])('does not serve %s', async (urlPath) => {
    await expect(page(urlPath)).resolves.toBeNull();
  });

  it('never serves a file outside its folder, whatever the path', async () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '\\',
      '/',
      '%2f',
      '%5c',
      'secret.js',
      'renderer',
      'renderer-beside',
      'x.js',
      'link.js',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        expect((await page(`/${parts.join('/')}`))?.body.toString() ?? '').not.toContain('SECRET');
      }),
    );
  });
});
