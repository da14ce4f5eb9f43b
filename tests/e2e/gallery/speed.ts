import { chromium } from 'playwright';
import { findChromium } from '../../stages/chromium';
import { FIXTURES } from './fixtures';
import { openStage, play } from './stage';

/**
 * `npm run speed` measures how long the page takes from a view to its paint, for every state, and how soon something is
 * painted at the start. Each is measured `ROUNDS` times. The median counts; the worst time shows whether the computer
 * was busy. The exit status says whether every median is within `LIMIT_MS`.
 */
const ROUNDS = 5;
const LIMIT_MS = 100;

/** Runs in the page: the time from the push of a view to the end of the frame that shows it. */
const CHANGE = `(view) => new Promise((resolve) => {
  const start = performance.now();
  window.stage.show(view);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    port2.postMessage(null);
  });
})`;

const stage = await openStage();
const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath === null ? {} : { executablePath }) });

const paints: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage();
  await play(page, viewOf('where-first'));
  await page.goto(stage.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  paints.push(await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0].startTime`));
  await page.close();
}

const page = await browser.newPage({ viewport: { width: 960, height: 700 } });
await play(page, viewOf('looking'));
await page.goto(stage.url);
await page.getByRole('heading', { level: 1 }).waitFor();
const changes = new Map<string, number[]>();
let revision = 1;
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, view] of Object.entries(FIXTURES)) {
    const took = await page.evaluate<number>(`(${CHANGE})(${JSON.stringify({ ...view, revision: ++revision })})`);
    // Not counted: the first round also compiles, and fetches the pages that are loaded when first needed.
    if (round > 0) changes.set(name, [...(changes.get(name) ?? []), took]);
  }
}
await browser.close();
await stage.close();

const medians = [...changes].map(([name, times]) => ({ name, median: median(times), worst: Math.max(...times) }));
medians.sort((a, b) => b.median - a.median);
const all = [...changes.values()].flat();
console.log(`first paint: median ${ms(median(paints))}, worst ${ms(Math.max(...paints))}`);
console.log(
  `${String(medians.length)} changes of view: median ${ms(median(all))}, worst ${ms(Math.max(...all))}; the slowest by median:`,
);
for (const { name, median: middle, worst } of medians.slice(0, 5)) console.log(`  ${name}: ${ms(middle)}, worst ${ms(worst)}`);
process.exitCode = medians.every((each) => each.median <= LIMIT_MS) ? 0 : 1;

function viewOf(name: string) {
  const view = FIXTURES[name];
  if (!view) throw new Error(`No fixture named ${name}`);
  return view;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
