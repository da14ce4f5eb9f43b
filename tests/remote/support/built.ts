import { ensureBuilt } from '../../../build/ensure-built';

/** Builds the command line once, before the first test: it starts in a tenth of the time that loading its sources takes. */
export async function setup(): Promise<void> {
  if (!(await ensureBuilt())) throw new Error('The product does not build');
}
