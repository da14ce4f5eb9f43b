import * as v from 'valibot';
import { ErrorViewSchema } from '../../contract/error-schema';
import { count, record } from '../../contract/schema';
import { OWN_RUN_STATUSES } from '../../contract/wizard/views/where';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import { ArticleIdSchema } from '../../domain/article-schema';
import { REGISTRY_VIEWS, type TreeSize } from '../../domain/registry';
import { ITEM_ACTS, STOP_OUTCOMES } from '../../repair/events';
import { text, time } from './kinds';

export const RunSchema = record({
  id: text,
  folder: text,
  article: ArticleIdSchema,
  service: text,
  stopsService: v.boolean(),
  /** Version of the program that began it. */
  program: text,
  startedAt: time,
  status: v.picklist(OWN_RUN_STATUSES),
  /** Digest of what was read when the plan was made. */
  fingerprint: text,
});

const TreeSizeSchema = record({ keys: count, values: count, bytes: count }) satisfies v.GenericSchema<unknown, TreeSize>;

export const ItemSchema = record({
  id: text,
  /** As Registry Editor shows it, with ` → name` for a value. */
  path: text,
  form: v.picklist(['key', 'value']),
  view: v.picklist(REGISTRY_VIEWS),
  act: v.picklist(ITEM_ACTS),
  /** How much it contained before; null if that was not recorded. */
  before: v.nullable(TreeSizeSchema),
  /**
   * `waiting`: not begun. `unclear`: begun without an end, or not as in the backup. `done`: removed or changed, proven.
   * `restored`: back as it was, proven. `nothing`: was not there. `unread`: could not be read.
   */
  result: v.picklist(['waiting', 'unclear', 'done', 'restored', 'nothing', 'unread']),
  /** How it differs from what it should be; null if nothing is amiss. */
  difference: v.nullable(SentenceSchema),
});

export const ActSchema = record({
  kind: v.picklist(['begin', 'backup', 'stop', 'removal', 'item', 'undo', 'undo-item', 'check']),
  /** The item's id, for an act on one item. */
  item: v.nullable(text),
  startedAt: time,
  /** Null if the journal has no end: the program or the computer stopped there, or it is still at work. */
  endedAt: v.nullable(time),
  result: v.picklist(['done', 'failed', 'stopped-by-user', 'no-end']),
  says: SentenceSchema,
  ended: SentenceSchema,
  /** How a stop ended; null for the other acts. */
  stop: v.nullable(v.picklist(STOP_OUTCOMES)),
  error: v.nullable(ErrorViewSchema),
});
