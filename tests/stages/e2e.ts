import { ensureBuilt } from '../../build/ensure-built';
import { runNode, toolScript } from '../../build/tools';
import { findChromium } from './chromium';
import { type Counts, NONE, settle } from './counts';
import { freshReport, readReport } from './report';

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
}

/** The built wizard in Chromium, through the browser preview. */
export async function e2e(): Promise<Counts> {
  if (findChromium() === null) {
    console.log('skipped: no Chromium was found; `npx playwright install chromium` fetches one, CHROMIUM_PATH names another');
    return { ...NONE, skipped: 1 };
  }
  if (!(await ensureBuilt())) return { ...NONE, failed: 1 };
  const file = freshReport('e2e.json');
  const { status } = await runNode(toolScript('@playwright/test', 'playwright'), ['test', '--reporter=list,json'], {
    show: true,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file) as PlaywrightReport | null;
  if (report === null) return settle(null, status);
  const { stats } = report;
  // A test that passes only the second time counts as failed.
  return settle({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, status);
}
