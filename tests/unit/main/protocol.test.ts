import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHandler } from '../../../electron/main/protocol';

vi.mock('electron', () => ({ protocol: {} }));

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'protocol-'));
  writeFileSync(path.join(root, 'index.html'), '<p>page</p>');
});
afterAll(() => rmSync(root, { recursive: true }));

const ask = (url: string, method = 'GET') => createHandler(root)(new Request(url, { method }));

describe('app://wizard', () => {
  it('answers the page with its policy', async () => {
    const response = await ask('app://wizard/');
    expect([response.status, await response.text()]).toEqual([200, '<p>page</p>']);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
  });

  it.each(['app://elsewhere/', 'app://wizard/nosuch.js', 'app://wizard/..%5c..%5cwindow.json', 'https://wizard/'])(
    'has nothing at %s',
    async (url) => {
      const response = await ask(url);
      expect([response.status, await response.text()]).toEqual([404, '']);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('knows no %s', async (method) => {
    expect((await ask('app://wizard/', method)).status).toBe(405);
  });
});
