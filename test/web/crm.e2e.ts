import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { realData, runCli, startServer, type TestServer } from '../support/index.js';
import { expect, signedIn, test } from './fixtures.js';
import { settled } from './pages/frame.js';
import { ImportPage } from './pages/import.page.js';
import { TodayPage } from './pages/today.page.js';
import { TrendsPage } from './pages/trends.page.js';

// A real export of a CRM: 35 reps in 6 managers' teams in 3 offices, 8,800 opportunities of 2016 and 2017.
const folder = join(realData() ?? '', 'crm-sales-opportunities');
const FILES = ['sales_teams.csv', 'sales_pipeline.csv'].map((name) => join(folder, name));
const missing = FILES.find((file) => !existsSync(file));

test.describe('a real CRM export', () => {
  test.skip(missing !== undefined, `The data folder is not there: ${missing ?? ''}`);

  let server: TestServer;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(async () => {
    await server.stop();
  });

  test('uploaded in the browser: roster and deals, no question, all rows in', async ({ browser }) => {
    test.setTimeout(180_000);
    const client = await signedIn(server);
    const context = await browser.newContext({ storageState: await client.storageState() });
    const page = await context.newPage();
    const imports = new ImportPage(page);
    await page.goto(`${server.url}/import`);
    await page.getByLabel('Choose CSV files').setInputFiles(FILES);
    await imports.preview.waitFor({ timeout: 60_000 });
    await expect(imports.file('sales_teams.csv')).toContainText('35 new');
    await expect(imports.file('sales_pipeline.csv')).toContainText('8,800 new');
    await imports.accept();
    await context.close();
    await client.dispose();
  });

  test('Today as of a day in 2017 shows its reps and won deals', async ({ browser }) => {
    const client = await signedIn(server);
    const context = await browser.newContext({ storageState: await client.storageState() });
    const page = await context.newPage();
    const today = new TodayPage(page);
    await page.goto(`${server.url}/today?metric=bookings&period=2017-Q2&asOf=2017-06-30`);
    await settled(page);
    await expect(today.lead('bookings')).toContainText('$3.09M');
    await expect(today.table.getByRole('rowheader')).toHaveCount(35);
    await expect(page.getByText(/No bookings quotas for Q2 2017/)).toBeVisible();
    await page.goto(`${server.url}/today?metric=deals_won&period=2017&asOf=2017-12-31`);
    await settled(page);
    await expect(today.lead('deals won')).toContainText('4,238');
    await context.close();
    await client.dispose();
  });

  test('Trends shows the quarters of 2017 for three offices on one scale', async ({ browser }) => {
    const client = await signedIn(server);
    const context = await browser.newContext({ storageState: await client.storageState() });
    const page = await context.newPage();
    const trends = new TrendsPage(page);
    await page.goto(`${server.url}/trends?metric=bookings&period=2017-Q4&asOf=2017-12-31&grain=quarter`);
    await settled(page);
    const sections = page.getByRole('region', { name: /^Teams/ });
    await expect(sections.getByRole('listitem').getByRole('heading', { level: 3 })).toHaveText(
      [/Central: /, /East: /, /West: /].map(() => /^(Central|East|West): /),
    );
    await page.getByRole('button', { name: 'View as table' }).first().click();
    const table = trends.main.getByRole('table').first();
    for (const [quarter, amount] of [
      ['Q1 2017', '$1,134,672'],
      ['Q2 2017', '$3,086,111'],
      ['Q3 2017', '$2,982,255'],
      ['Q4 2017', '$2,802,496'],
    ] as const)
      await expect(table.getByRole('row').filter({ hasText: quarter })).toContainText(amount);
    await context.close();
    await client.dispose();
  });

  test('the command line says the same files are already in', async () => {
    const run = await runCli(['import', ...FILES], { DATABASE_URL: server.databaseUrl });
    expect(run.stdout.match(/nothing to do/g)).toHaveLength(2);
  });
});
