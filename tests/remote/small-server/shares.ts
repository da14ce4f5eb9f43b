import { NdrWriter } from '../../../electron/machines/remote/wire/rpc/ndr';
import type { Procedures } from './registry';

const IPC = 0x8000_0003;

/** \srvsvc of a server whose administrative shares are off (AutoShareServer is 0): it lists its pipes and nothing else. */
export function shareProcedures(): Procedures {
  return (opnum) => {
    if (opnum !== 15) return null;
    return new NdrWriter()
      .u32(1)
      .u32(1)
      .pointer()
      .u32(1)
      .pointer()
      .u32(1)
      .pointer()
      .u32(IPC)
      .pointer()
      .wide('IPC$')
      .wide('Remote IPC')
      .u32(1)
      .numberAt(0)
      .u32(0)
      .done();
  };
}
