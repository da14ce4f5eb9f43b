import { expect, test } from '@playwright/test';
import { type RunningPreview, startPreview } from './support/start-preview';

let preview: RunningPreview;

test.beforeEach(async () => {
  preview = await startPreview();
});

test.afterEach(async () => {
  await preview.stop();
});

test('the printed address opens the wizard only once', async ({ page, browser }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(preview.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // They would include everything that the content security policy blocked.
  expect(complaints).toEqual([]);

  const stranger = await browser.newPage();
  expect((await stranger.goto(preview.url))?.status()).toBe(403);
  await expect(stranger.locator('body')).toHaveText('This address was used already. Start the program again for a new one.');
  await stranger.close();
});

test('the page can neither run text as code nor reach elsewhere', async ({ page }) => {
  await page.goto(preview.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const blocked = await page.evaluate(async () => {
    const seen: string[] = [];
    const allSeen = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (seen.push(event.effectiveDirective) === 4) resolve();
      });
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    const image = new Image();
    image.src = 'http://127.0.0.1:9/x.png';
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    await allSeen;
    return seen.sort();
  });
  expect(blocked).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
  await expect(page).not.toHaveTitle('ran');
});

test('another site can call nothing, with or without the cookie', async ({ page, context }) => {
  await page.goto(preview.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { origin } = new URL(preview.url);
  const elsewhere = await context.newPage();
  await elsewhere.route('http://example.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  await elsewhere.goto('http://example.test/');
  const answers = await elsewhere.evaluate(async (target) => {
    const body = JSON.stringify({ verb: 'view', payload: {} });
    const ask = (init: RequestInit): Promise<string> =>
      fetch(`${target}/api/call`, { method: 'POST', body, credentials: 'include', ...init }).then(
        (response) => `${response.type} ${String(response.status)}`,
        () => 'refused',
      );
    return [await ask({ headers: { 'Content-Type': 'application/json' } }), await ask({ mode: 'no-cors' })];
  }, origin);
  expect(answers[0]).toBe('refused');
  expect(answers[1]).toMatch(/^(opaque 0|refused)$/);
});

test('Ctrl+C ends the program and its port', async ({ page }) => {
  await page.goto(preview.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await preview.stop()).toBe(process.platform === 'win32' ? null : 0);
  await expect(page.goto(new URL(preview.url).origin)).rejects.toThrow();
});
