import { expect, test } from '@playwright/test';
import { startServer, type TestServer } from '../support/index.js';
import { settled } from './pages/frame.js';
import { ImportPage } from './pages/import.page.js';
import { QuotasPage } from './pages/quotas.page.js';
import { RepPage } from './pages/rep.page.js';
import { SetupPage } from './pages/setup.page.js';
import { TodayPage } from './pages/today.page.js';
import { TrendsPage } from './pages/trends.page.js';

const CALLS = 'Calls';

let server: TestServer;
/** The host of the printed link: a session belongs to one host. */
let base: string;
test.beforeAll(async () => {
  server = await startServer({ withoutAdmin: true });
  base = new URL(server.link).origin;
});
test.afterAll(async () => {
  await server.stop();
});

test('the first five minutes', async ({ page }) => {
  test.setTimeout(420_000);
  const [setup, trends, today] = [new SetupPage(page), new TrendsPage(page), new TodayPage(page)];
  const [rep, quotas, imports] = [new RepPage(page), new QuotasPage(page), new ImportPage(page)];

  await test.step('the printed link leads to the admin account, then to the sample company', async () => {
    await page.goto(server.link);
    await setup.createAdmin('Ada Admin', 'ada@example.com', 'correct horse battery');
    await setup.exploreSample();
    await expect(page.getByRole('banner').getByText('Sample company', { exact: true })).toBeVisible();
    await page.goto(server.link);
    await expect(page.getByRole('button', { name: 'Create the admin account' })).toHaveCount(0);
    await page.goto(base);
  });

  const weakest = await test.step('the leader lands on Trends: vision, sentence, three teams', async () => {
    await trends.viewAs('Leader');
    await expect(page).toHaveURL(/\/trends/);
    await expect(page.getByRole('banner')).toContainText(/Vision Win \$[\d.]+ million/);
    await expect(trends.lead('bookings')).toContainText(/pace|quota|chance/);
    await expect(trends.main.getByText(/Weakest: /)).toBeVisible();
    await expect(trends.panels).toHaveCount(3);
    const panel = await trends.panel(0);
    await expect(trends.main.getByText(`Weakest: ${panel.name}, `, { exact: false })).toBeVisible();
    return panel;
  });

  const periodOnTrends = await today.chosen('Period');
  await test.step('the weakest team leads to its Today: same metric, same period, same numbers', async () => {
    await weakest.link.click();
    await expect(page).toHaveURL(/\/today\?.*team=/);
    await settled(page);
    expect(await today.chosen('Team')).toBe(weakest.name);
    expect(await today.chosen('Metric')).toBe('Bookings');
    expect(await today.chosen('Period')).toBe(periodOnTrends);
    await expect(today.lead('bookings')).toContainText(`(${weakest.attainment};`);
  });

  await test.step('a rep: burn-up and a note', async () => {
    const name = await today.furthestBehind();
    await today.rep(name).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(rep.burnUp.locator('svg path').first()).toBeVisible();
    await rep.writeNote('Two deals slipped; call both on Tuesday.');
    await expect(rep.notes.getByText('Two deals slipped; call both on Tuesday.')).toBeVisible();
  });

  await test.step('one quota changed with a reason moves the status; undo moves it back', async () => {
    await quotas.go('Quotas');
    const fine = quotas.grid
      .getByRole('row')
      .filter({ hasText: /Ahead|On pace/ })
      .filter({ hasNotText: 'Team quota' });
    const subject = (await fine.first().getByRole('rowheader').innerText()).split('\n')[0] ?? '';
    const before = await quotas.status(subject);
    const cell = await quotas.currentCell(subject);
    const amount = await cell.inputValue();
    await cell.fill('9000000');
    await quotas.save('Took over the largest account');
    await expect.poll(() => quotas.status(subject)).toBe('Behind');
    await expect(page.getByRole('region', { name: 'Changes', exact: true })).toContainText(
      'Took over the largest account',
    );
    await quotas.undo();
    await expect.poll(() => quotas.status(subject)).toBe(before);
    await expect(cell).toHaveValue(amount);
  });

  await trends.backToMyself();
  await today.go('Today');
  const before = await today.dayNumber(CALLS);

  const unknown =
    await test.step('yesterday’s file: preview, valid rows accepted, the unknown rep named', async () => {
      const file = {
        name: 'yesterday.csv',
        text: await (await page.request.get(`${base}/api/sample/yesterday.csv`)).text(),
      };
      await imports.go('Import');
      await imports.upload(file);
      await imports.preview.waitFor();
      const card = imports.file(file.name);
      await expect(card.getByRole('table').filter({ hasText: '02-30' })).toContainText(/does not exist/);
      const text = /One rep is unknown: (.+?) \(\d+ rows?\)/.exec(await card.innerText())?.[1] ?? '';
      expect(text).toMatch(/^\p{L}\. /u);
      const [from, to] = await imports.moves(file.name, CALLS);
      expect(from).toBe(before);
      expect(to).toBeGreaterThan(from);
      await imports.accept();
      const reps = (await (await page.request.get(`${base}/api/reps`)).json()) as { name: string }[];
      const [initial = '', ...last] = text.split('. ');
      const name =
        reps.find((one) => one.name.startsWith(initial) && one.name.endsWith(` ${last.join('. ')}`))?.name ??
        '';
      await imports.map(text, name);
      return { name, accepted: to };
    });

  const importUrl = await test.step('the day’s number has moved, with the import behind it', async () => {
    await today.go('Today');
    expect(await today.dayNumber(CALLS)).toBeGreaterThan(unknown.accepted);
    await today.rep(unknown.name).click();
    await settled(page);
    await page.getByRole('combobox', { name: 'Metric' }).selectOption({ label: CALLS });
    await settled(page);
    await rep.records.waitFor();
    const link = rep.records.getByRole('row').filter({ hasText: 'yesterday.csv' }).first().getByRole('link');
    await expect(link).toHaveText(/^import #\d+$/);
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Import #\d+$/);
    return page.url();
  });

  await test.step('undo of the import brings the number back', async () => {
    await page.goto(importUrl);
    await imports.undo();
    await page.goto(`${base}/today`);
    await settled(page);
    expect(await today.dayNumber(CALLS)).toBe(before);
  });

  await test.step('a rep finds the own page only', async () => {
    await today.viewAs('Rep');
    await expect(page).toHaveURL(/\/reps\/\d+/);
    const own = new URL(page.url()).pathname;
    await expect(today.nav.getByRole('listitem')).toHaveText(['My pace']);
    for (const path of ['/today', '/trends', '/quotas', '/flags', '/import']) {
      await page.goto(base + path);
      await expect(page).toHaveURL(new RegExp(`${own}(\\?|$)`));
    }
    await page.goto(`${base}/reps/${Number(own.split('/').at(-1)) + 1}`);
    await expect(page.getByText('There is no such rep, or not in your teams.')).toBeVisible();
  });

  await test.step('the sample company goes without a trace', async () => {
    await page.goto(base);
    await today.backToMyself();
    await today.removeSample();
    await expect(page.getByRole('button', { name: 'Explore a sample company' })).toBeVisible();
    await expect(page.getByText('Sample company', { exact: true })).toHaveCount(0);
    const { organisation } = (await (await page.request.get(`${base}/api/session`)).json()) as {
      organisation: { hasData: boolean };
    };
    expect(organisation.hasData).toBe(false);
  });
});
