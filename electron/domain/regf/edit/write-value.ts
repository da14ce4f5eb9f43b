import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import type { RegistryValue } from '../../registry';
import { Cell, contentAt } from '../cells';
import { encodeName } from '../names';
import { INLINE, SEGMENT, Vk, VK_COMPRESSED } from '../values';
import type { Workspace } from './workspace';

/** From version 1.4 (Windows XP) on, long data is in pieces; before, a value's data is one cell of at most 1 MB. */
const FIRST_IN_PIECES = 4;
const LARGEST_CELL = 1024 * 1024;

/** Makes the cells of a value; returns its offset. */
export function makeValue(work: Workspace, { name, type, data }: RegistryValue): number {
  const stored = encodeName(name, work.base.minor);
  const offset = work.allocate(Vk.NAME + stored.bytes.length);
  const at = contentAt(work, offset, Vk.NAME, 'value');
  work.view.setUint16(at, Cell.VK, true);
  work.view.setUint16(at + Vk.NAME_LENGTH, stored.bytes.length, true);
  // Windows marks the unnamed value as not compressed.
  work.view.setUint16(at + Vk.FLAGS, stored.compressed && name !== '' ? VK_COMPRESSED : 0, true);
  work.bytes.set(stored.bytes, at + Vk.NAME);
  setData(work, offset, type, data);
  return offset;
}

/** Gives a value another type and data; the cells of its old data must have been freed before. */
export function setData(work: Workspace, offset: number, type: number, data: Uint8Array): void {
  const inline = data.length <= 4;
  const cell = inline ? 0 : makeData(work, data);
  const at = contentAt(work, offset, Vk.NAME, 'value');
  work.view.setUint32(at + Vk.TYPE, type, true);
  work.view.setUint32(at + Vk.DATA_SIZE, inline ? (data.length + INLINE) >>> 0 : data.length, true);
  work.view.setUint32(at + Vk.DATA, cell, true);
  if (inline) work.bytes.set(data, at + Vk.DATA);
}

function makeData(work: Workspace, data: Uint8Array): number {
  const isWhole = data.length <= SEGMENT || work.base.minor < FIRST_IN_PIECES;
  if (isWhole && data.length > LARGEST_CELL)
    throw new RepairError('E-HIVE-VALUE-TOO-LARGE', work.where, {
      detail: sentence('detail.too-large', { found: data.length, most: LARGEST_CELL }),
    });
  if (isWhole) return makeCell(work, data);
  // Each piece has four spare bytes, as in Windows. The pieces are filled in the order of their places in the file:
  // some readers read them in that order, whatever the list says.
  const segments = Array.from({ length: Math.ceil(data.length / SEGMENT) }, () => work.allocate(SEGMENT + 4)).sort(
    (a, b) => a - b,
  );
  for (const [i, segment] of segments.entries()) putData(work, segment, data.subarray(i * SEGMENT, (i + 1) * SEGMENT));
  const list = work.allocate(segments.length * 4);
  const listAt = contentAt(work, list, segments.length * 4, 'piece-list');
  segments.forEach((segment, i) => work.view.setUint32(listAt + i * 4, segment, true));
  const offset = work.allocate(8);
  const at = contentAt(work, offset, 8, 'data');
  work.view.setUint16(at, Cell.DB, true);
  work.view.setUint16(at + 2, segments.length, true);
  work.view.setUint32(at + 4, list, true);
  return offset;
}

function makeCell(work: Workspace, data: Uint8Array): number {
  const offset = work.allocate(data.length);
  putData(work, offset, data);
  return offset;
}

function putData(work: Workspace, offset: number, data: Uint8Array): void {
  work.bytes.set(data, contentAt(work, offset, data.length, 'data'));
}
