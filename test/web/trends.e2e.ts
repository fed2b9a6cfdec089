import { openView, viewOf } from './every-page.js';
import { expect, test } from './fixtures.js';
import { settled } from './pages/frame.js';
import { TodayPage } from './pages/today.page.js';
import { TrendsPage } from './pages/trends.page.js';

/** The 15th of the month before the last one: in the middle of a month that the sample has data for. */
const midMonth = (): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 15)).toISOString().slice(0, 10);
};

test('a month that is not over is told as a part, point by point with the keyboard', async ({
  browser,
  sample,
}) => {
  const context = await browser.newContext({ storageState: sample.admin });
  const page = await context.newPage();
  await page.goto(`${sample.server.url}/trends?metric=calls_attempted&asOf=${midMonth()}`);
  await settled(page);
  const chart = page.getByRole('slider').first();
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', /^\w+ \d{4}, to \w{3} 1\d(, \d{4})?: [\d,]+/);
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /^\w+ \d{4}: [\d,]+/);
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuenow', '1');
  await context.close();
});

test('weeks, months and quarters are kept in the address; the table says the same numbers', async ({
  browser,
  sample,
  empty,
  fresh,
}) => {
  const context = await browser.newContext({ storageState: sample.admin });
  const page = await context.newPage();
  await openView(page, await viewOf('trends', { sample, empty, fresh }));
  await page.getByRole('button', { name: 'Quarters' }).click();
  await expect(page).toHaveURL(/grain=quarter/);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('button', { name: 'Quarters' })).toHaveAttribute('aria-pressed', 'true');
  const chart = page.getByRole('slider').first();
  const words = (await chart.getAttribute('aria-valuetext')) ?? '';
  await page.getByRole('button', { name: 'View as table' }).first().click();
  // Periods to come follow the one that is read out.
  const period = page
    .getByRole('table')
    .first()
    .getByRole('cell', { name: words.split(':')[0] ?? '', exact: true });
  await expect(period).toHaveCount(1);
  await page.getByRole('button', { name: 'Months' }).click();
  await expect(page).not.toHaveURL(/grain=/);
  await context.close();
});

test('team, metric, period and day stay from Trends to Today and back; a team breaks down to its reps', async ({
  browser,
  sample,
}) => {
  const context = await browser.newContext({ storageState: sample.admin });
  const page = await context.newPage();
  const [trends, today] = [new TrendsPage(page), new TodayPage(page)];
  const [asOf, period] = [midMonth(), midMonth().slice(0, 7)];
  await page.goto(`${sample.server.url}/trends?metric=calls_attempted&period=${period}&asOf=${asOf}`);
  await settled(page);
  await trends.main
    .getByRole('link', { name: /^Break down/ })
    .first()
    .click();
  await expect(page).toHaveURL(/team=\d+/);
  await settled(page);
  const rep = trends.main.getByRole('region', { name: /^Reps/ }).getByRole('link').first();
  await expect(rep).toHaveAttribute('href', new RegExp(`^/reps/\\d+\\?.*period=${period}`));
  const [team, chosen] = [await today.chosen('Team'), await today.chosen('Period')];
  await trends.filters.getByRole('link', { name: 'Today' }).click();
  await expect(page).toHaveURL(new RegExp(`/today\\?.*asOf=${asOf}`));
  await settled(page);
  expect([await today.chosen('Team'), await today.chosen('Metric'), await today.chosen('Period')]).toEqual([
    team,
    'Calls',
    chosen,
  ]);
  await context.close();
});
