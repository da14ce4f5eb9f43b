import { NdrWriter } from '../../../electron/machines/remote/wire/rpc/ndr';
import type { Procedures } from './registry';

const DISK = 0;
const IPC = 0x8000_0003;

/** \srvsvc: lists the pipes' share, and the drive's share if the server has one (AutoShareServer can be 0). */
export function shareProcedures(hasDrive: boolean): Procedures {
  const shares = [{ name: 'IPC$', type: IPC }, ...(hasDrive ? [{ name: 'C$', type: DISK }] : [])];
  return (opnum) => {
    if (opnum !== 15) return null;
    const writer = new NdrWriter().u32(1).u32(1).pointer().u32(shares.length).pointer().u32(shares.length);
    for (const { type } of shares) writer.pointer().u32(type).pointer();
    for (const { name } of shares) writer.wide(name).wide('A remark');
    return writer.u32(shares.length).numberAt(0).u32(0).done();
  };
}
