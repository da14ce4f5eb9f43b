import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { firstDifference } from '../../../domain/compare';
import { surveyHive } from '../../../domain/regf/edit/survey';
import { openHive, treeOfHive } from '../../../domain/regf/hive';
import { replayOldLog } from '../../../domain/regf/old-log';
import { foldName } from '../../../domain/registry';
import { RepairError } from '../../../contract/errors';
import { scanHive } from '../witness/scan-hive';
import { readStamped } from './stamp';

/** A hive completed in memory from its log, and that log. */
export interface Completed {
  readonly bytes: Uint8Array;
  readonly log: string;
}

/**
 * Uses a log of the old format to complete a hive whose last write was cut short. The result counts only if its whole
 * structure is sound and both readers find the same registry in it. Null if no log yields that.
 */
export async function completeFromLog(file: string, bytes: Uint8Array): Promise<Completed | null> {
  for (const log of await logsBeside(file)) {
    const whole = replayOldLog(bytes, (await readStamped(log))!.bytes, file);
    if (whole !== null && isProven(whole, file)) return { bytes: whole, log };
  }
  return null;
}

/** The logs beside a hive: one until Windows XP, two more since Vista. Ignores case, as that Windows did. */
export async function logsBeside(file: string): Promise<readonly string[]> {
  const folder = path.dirname(file);
  const names = new Set(['', '1', '2'].map((suffix) => foldName(`${path.basename(file)}.LOG${suffix}`)));
  const found = (await readdir(folder).catch(() => [])).filter((name) => names.has(foldName(name)));
  return found.sort().map((name) => path.join(folder, name));
}

function isProven(bytes: Uint8Array, file: string): boolean {
  try {
    surveyHive(bytes, file);
    return firstDifference(treeOfHive(openHive(bytes, file)), treeOfHive(scanHive(bytes, file))) === null;
  } catch (error) {
    if (error instanceof RepairError) return false;
    throw error;
  }
}
