import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { runCli, startServer, type TestServer } from '../support/index.js';
import { expect, signedIn, test, type SignedIn } from './fixtures.js';
import { settled } from './pages/frame.js';
import { TodayPage } from './pages/today.page.js';

// The numbers are worked by hand in ../scenarios/conversations/README.md.
const FILES = ['roster.csv', 'quotas.csv', 'calls.csv'].map((name) =>
  fileURLToPath(new URL(`../scenarios/conversations/${name}`, import.meta.url)),
);

let server: TestServer;
let admin: SignedIn;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer();
  const run = await runCli(['import', ...FILES], { DATABASE_URL: server.databaseUrl });
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  const client = await signedIn(server);
  admin = await client.storageState();
  await client.dispose();
});
test.afterAll(async () => {
  await server.stop();
});

async function todayAsOf(browser: Browser, day: string, width: number): Promise<Page> {
  const context = await browser.newContext({ storageState: admin, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/today?metric=calls_attempted&period=2026-06&asOf=${day}`);
  await settled(page);
  return page;
}

for (const width of [1280, 360]) {
  test(`whom to talk to first, with reach and reasons, ${width} px wide`, async ({ browser }) => {
    const page = await todayAsOf(browser, '2026-06-19', width);
    const talks = page.getByRole('region', { name: 'Talk to first' }).getByRole('listitem');
    await expect(talks).toHaveCount(2);
    await expect(talks.nth(0)).toContainText('Ana North');
    await expect(talks.nth(0)).toContainText('14 calls behind pace. Needs 7.7 calls a day; averaged 4.8.');
    await expect(talks.nth(0)).toContainText(
      'Stretch. 3 of 15 own days reached it. Still made up at the own best: 20.',
    );
    await expect(talks.nth(1)).toContainText('Cid South');
    await expect(talks.nth(1)).toContainText('Out of reach. 0 of 15 own days reached it.');
    await page.context().close();
  });
}

test('what each rep needs a day, and whether that was ever reached', async ({ browser }) => {
  const page = await todayAsOf(browser, '2026-06-19', 1280);
  const today = new TodayPage(page);
  const row = (name: string) => today.table.getByRole('row').filter({ hasText: name });
  await expect(row('Ana')).toContainText('7.7stretch');
  await expect(row('Bob')).toContainText('16out of reach');
  await expect(row('Di')).not.toContainText('reach');
  await page.context().close();
});

test('where the period ends once no day is left, and whether the quota is reached', async ({ browser }) => {
  const page = await todayAsOf(browser, '2026-06-30', 1280);
  const today = new TodayPage(page);
  const row = (name: string) => today.table.getByRole('row').filter({ hasText: name });
  await expect(today.table.getByRole('columnheader', { name: 'Likely finish' })).toBeVisible();
  await expect(row('Ana')).toContainText(/128\s*reached/);
  await expect(row('Bob')).toContainText(/220\s*<1 in 10/);
  await expect(page.getByRole('region', { name: 'Talk to first' })).toHaveCount(0);
  await page.context().close();
});
