import { writeFileSync } from 'node:fs';
import type { Series } from '../harness/bench';
import { type Prepared, race } from '../harness/timed';
import type { Order } from '../support/in-windows';
import { backupContenders } from './backup';
import { importContenders } from './import';
import { lookContenders } from './look';

/** Runs inside Windows as `node program.mjs ORDER ANSWER`: measures one of these works and writes its figures. */
const WORKS: Readonly<Record<string, (size: number) => Promise<Prepared>>> = {
  look: lookContenders,
  backup: backupContenders,
  import: importContenders,
};

const [, , order = '', answer = ''] = process.argv;
const { work, effort, size = 0 } = JSON.parse(order) as Order;
const prepare = WORKS[work];
if (prepare === undefined) throw new Error(`no such work: ${work}`);
const { contenders, putBack } = await prepare(size);
let series: readonly Series[] = [];
try {
  series = await race(contenders, effort);
} finally {
  await putBack?.();
}
writeFileSync(answer, JSON.stringify(series));
