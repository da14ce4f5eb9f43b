import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

/** Screen coordinates in device-independent pixels, as Electron counts them. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState {
  readonly bounds: Bounds;
  readonly maximized: boolean;
}

export const NORMAL_SIZE = { width: 960, height: 700 } as const;
export const SMALLEST_SIZE = { width: 720, height: 540 } as const;

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const schema = v.strictObject({
  bounds: v.strictObject({ x: coordinate, y: coordinate, width: length, height: length }),
  maximized: v.boolean(),
});

/** The remembered state, or null: a missing, damaged or tampered file only costs the window's position. */
export function parseWindowState(text: string): WindowState | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

export function loadWindowState(file: string): WindowState | null {
  try {
    return parseWindowState(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Remembering is a courtesy: a read-only profile must not keep the program from closing. */
export function saveWindowState(file: string, state: WindowState): boolean {
  try {
    writeFileSync(file, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

/**
 * Bounds that are wholly within one display's work area: the one they overlap most, else the first (if a second screen
 * is gone). Never larger than that work area, and no smaller than the smallest size if the area has room for it.
 */
export function clampToDisplays(wanted: Bounds, workAreas: readonly [Bounds, ...Bounds[]]): Bounds {
  const area = workAreas.reduce((best, next) => (overlap(wanted, next) > overlap(wanted, best) ? next : best));
  const width = Math.min(Math.max(wanted.width, SMALLEST_SIZE.width), area.width);
  const height = Math.min(Math.max(wanted.height, SMALLEST_SIZE.height), area.height);
  return {
    x: between(wanted.x, area.x, area.x + area.width - width),
    y: between(wanted.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** The normal size in the middle of a work area. */
export function centred(area: Bounds): Bounds {
  const { width, height } = NORMAL_SIZE;
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round((area.height - height) / 2);
  return clampToDisplays({ x, y, width, height }, [area]);
}

function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
