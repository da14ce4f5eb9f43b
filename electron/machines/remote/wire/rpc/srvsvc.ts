import { type NdrReader, NdrWriter } from './ndr';
import type { Operation } from './operation';
import { type Interface, wireUuid } from './pdu';

/** The Server Service Remote Protocol [MS-SRVS 3.1.4]: only the one procedure that is needed. */
export const SRVSVC: Interface = { pipe: '\\srvsvc', uuid: wireUuid('4b324fc8-1670-01d3-1278-5a47bf6ee188'), version: 3 };

/** SHARE_INFO_1 [MS-SRVS 2.2.4.23], without the remark. */
export interface RawShare {
  readonly name: string;
  readonly type: number;
}

const LEVEL = 1;
const ALL = 0xffff_ffff;

/** Every share of the server with its type. */
export function enumShares(): Operation<readonly RawShare[]> {
  // No server name, an empty container of level 1, no size limit, and the search from its beginning.
  const stub = new NdrWriter().null().u32(LEVEL).u32(LEVEL).pointer().u32(0).null().u32(ALL).numberAt(0).done();
  return { name: 'NetrShareEnum', opnum: 15, stub, read: readShares };
}

function readShares(answer: NdrReader): readonly RawShare[] {
  const [level, branch] = [answer.u32(), answer.u32()];
  if (level !== LEVEL || branch !== LEVEL) throw answer.wrong(`level ${level}, ${branch}`);
  if (answer.u32() === 0) return [];
  const count = answer.u32();
  if (answer.u32() === 0) return [];
  if (answer.u32() !== count) throw answer.wrong(`an array that is not of ${count} shares`);
  const heads: { readonly name: number; readonly type: number; readonly remark: number }[] = [];
  // The answer itself is the limit: it ends before a false count is reached.
  while (heads.length < count) heads.push({ name: answer.u32(), type: answer.u32(), remark: answer.u32() });
  const text = (pointer: number): string => (pointer === 0 ? '' : answer.varying().replace(/\0.*$/s, ''));
  return heads.map(({ name, type, remark }) => {
    const share = { name: text(name), type };
    text(remark);
    return share;
  });
}
