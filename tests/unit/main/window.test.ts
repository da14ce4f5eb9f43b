import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOptions } from '../../../electron/main/window-options';
import {
  type Bounds,
  centred,
  clampToDisplays,
  loadWindowState,
  NORMAL_SIZE,
  parseWindowState,
  saveWindowState,
  SMALLEST_SIZE,
} from '../../../electron/main/window-state';

const FULL_HD: Bounds = { x: 0, y: 0, width: 1920, height: 1040 };
const SECOND: Bounds = { x: 1920, y: -200, width: 1280, height: 984 };

describe('window options', () => {
  it('isolate the page', () => {
    const options = windowOptions({
      bounds: { x: 1, y: 2, ...NORMAL_SIZE },
      dark: true,
      preload: 'C:\\app\\preload.cjs',
      title: 'T',
    });
    expect(options).toMatchObject({
      x: 1,
      y: 2,
      width: 960,
      height: 700,
      minWidth: 720,
      minHeight: 540,
      show: false,
      backgroundColor: '#1a1a1a',
    });
    expect(options.webPreferences).toEqual({
      preload: 'C:\\app\\preload.cjs',
      partition: 'wizard',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
    });
  });
});

describe('the remembered window', () => {
  const state = { bounds: { x: -5, y: 10, width: 1000, height: 800 }, maximized: true };

  it('is restored from its file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'window-'));
    const file = path.join(folder, 'window.json');
    expect(loadWindowState(file)).toBeNull();
    expect(saveWindowState(file, state)).toBe(true);
    expect(loadWindowState(file)).toEqual(state);
    writeFileSync(file, '{"bounds":');
    expect(loadWindowState(file)).toBeNull();
    rmSync(folder, { recursive: true });
    expect(saveWindowState(file, state)).toBe(false);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"bounds":{"x":0,"y":0,"width":"960","height":700},"maximized":false}',
    '{"bounds":{"x":0,"y":0,"width":0,"height":700},"maximized":false}',
    '{"bounds":{"x":1e9,"y":0,"width":960,"height":700},"maximized":false}',
    '{"bounds":{"x":0.5,"y":0,"width":960,"height":700},"maximized":false}',
    '{"bounds":{"x":0,"y":0,"width":960,"height":700},"maximized":false,"preload":"C:\\\\evil.js"}',
  ])('is forgotten if its file contains %s', (text) => {
    expect(parseWindowState(text)).toBeNull();
  });
});

describe('clamping to the displays', () => {
  it('leaves a window that fits where it is', () => {
    const there = { x: 2000, y: -100, width: 1000, height: 700 };
    expect(clampToDisplays(there, [FULL_HD, SECOND])).toEqual(there);
  });

  it('brings a window back from a display that is gone', () => {
    expect(clampToDisplays({ x: 2000, y: -100, width: 1000, height: 700 }, [FULL_HD])).toEqual({
      x: 920,
      y: 0,
      width: 1000,
      height: 700,
    });
  });

  it('shrinks a window to the display that it is on', () => {
    const small = { x: 0, y: 0, width: 640, height: 440 };
    expect(clampToDisplays({ x: 5, y: 5, width: 3000, height: 2000 }, [small])).toEqual(small);
    expect(centred(small)).toEqual(small);
  });

  it('centres the normal size', () => {
    expect(centred(FULL_HD)).toEqual({ x: 480, y: 170, width: 960, height: 700 });
  });

  const bounds = fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  });

  it('always puts the whole window inside one work area, at a usable size if there is room', () => {
    fc.assert(
      fc.property(bounds, fc.array(bounds, { minLength: 1, maxLength: 4 }), (wanted, areas) => {
        const got = clampToDisplays(wanted, areas as [Bounds, ...Bounds[]]);
        const inside = areas.filter(
          (area) =>
            got.x >= area.x &&
            got.y >= area.y &&
            got.x + got.width <= area.x + area.width &&
            got.y + got.height <= area.y + area.height,
        );
        expect(inside.length).toBeGreaterThan(0);
        expect(
          inside.some(
            (area) =>
              got.width >= Math.min(SMALLEST_SIZE.width, area.width) && got.height >= Math.min(SMALLEST_SIZE.height, area.height),
          ),
        ).toBe(true);
      }),
    );
  });
});
