import { present, type Reading, unreadable } from '../../../domain/reading';
import { asReading, located } from '../session/failures';
import type { Server } from '../session/server';
import { FILE_CODES } from './failures';

const KIND = 0x0fff_ffff;
const DISK = 0;

/**
 * The letters of a server's own disks, from its administrative shares: every disk has one (Q245117), floppies and
 * CD-ROMs have none. If these shares are switched off, the drives are unknown.
 */
export async function drivesOf(server: Server): Promise<Reading<readonly string[]>> {
  try {
    const shares = await server.question((link) => link.listShares());
    const letters = shares.flatMap(({ name, type }) =>
      /^[a-z]\$$/i.test(name) && (type & KIND) === DISK ? [name.charAt(0).toUpperCase()] : [],
    );
    return letters.length === 0 ? unreadable('E-REMOTE-NO-SHARE', 'C$') : present([...new Set(letters)].sort());
  } catch (error) {
    return asReading(located('\\srvsvc', error, FILE_CODES));
  }
}
