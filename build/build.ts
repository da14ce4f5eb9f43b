// npm run build: brings out/ up to date.
import { ensureBuilt } from './ensure-built';

process.exitCode = (await ensureBuilt()) ? 0 : 1;
