import * as v from 'valibot';
import { count, list, record, sha256 } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import { PRIVACIES } from '../../machines/make-folders';
import { route, sentences, text, time } from './kinds';

export const BackupSchema = record({
  folder: text,
  /** When it was proven. */
  provenAt: time,
  files: list(record({ name: text, size: v.nullable(count), sha256 })),
  privacy: v.picklist(PRIVACIES),
  /** The routes that agree with it; the first is the one that acts. */
  routes: list(route),
  /** A route that takes precedence, and why another one was used instead; null if there is none. */
  passedOver: v.nullable(record({ route, why: SentenceSchema })),
  /** What a route could not express, and so was not compared. */
  notCompared: sentences,
});

export const UndoSchema = record({
  possible: v.boolean(),
  /** How to undo with the program. */
  steps: sentences,
  /** The same as one line to paste into a console; null if there is none. */
  command: v.nullable(text),
  /** How to undo with only the backup's files. */
  byHand: sentences,
});
