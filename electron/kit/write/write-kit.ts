import { randomBytes } from 'node:crypto';
import type { ArticleId } from '../../domain/articles';
import type { KitReading } from '../reading';
import { fixScript } from './fix';
import { imagePathInf, removalInf } from './inf';
import { lookScript } from './look';
import { planFix } from './plan';
import type { KitMark } from './prologue';
import { readme } from './readme';
import { sameScript } from './same';
import { type KitFile, textFile } from './script';
import { backupStep, lookStep } from './steps';
import { undoScript } from './undo';

export interface KitOptions {
  /** Null: a kit that only looks. */
  readonly article: ArticleId | null;
  /** A look at the same server; the kit then refuses if anything has changed since. Q235418 requires it. */
  readonly look?: KitReading;
  /** Marks the kit and all its results: K and eight hexadecimal digits. A new one if omitted. */
  readonly id?: string;
}

/**
 * The files of a server kit: plain text, 8.3 names, no folders. Throws as `planFix`, and E-KIT-NOT-ASCII if ImagePath
 * cannot be written (Q235418).
 */
export async function writeKit({ article, look, id = newKitId() }: KitOptions): Promise<KitFile[]> {
  const plan = article === null ? null : planFix(article, look ?? null);
  const server = plan && look ? look.server : null;
  const mark: KitMark = { id, article };
  return [
    textFile('README.TXT', readme(id, plan, server)),
    textFile('KIT.TXT', [`KIT=${id}`, `ARTICLE=${article ?? 'NONE'}`]),
    textFile('1LOOK.CMD', lookStep(mark)),
    ...(plan
      ? [
          textFile('2BACKUP.CMD', backupStep(mark, plan)),
          textFile('3FIX.CMD', fixScript(mark, plan)),
          textFile('9UNDO.CMD', undoScript(mark, plan)),
          ...(plan.imagePath
            ? [imagePathInf(plan.imagePath.text, plan.imagePath.type)]
            : plan.items.map((item) => removalInf(item, plan.found.get(item) ?? null))),
        ]
      : []),
    textFile('KITLOOK.CMD', lookScript(id)),
    textFile('KITSAME.CMD', sameScript(id)),
  ];
}

export const newKitId = (): string => `K${randomBytes(4).toString('hex').toUpperCase()}`;
