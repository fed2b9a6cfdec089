import { axeViolations } from './axe.js';
import { expect, signedIn, test, type Place } from './fixtures.js';
import { settled } from './pages/frame.js';

interface TrackRecord {
  span: string;
  card: {
    forecasts: number;
    linearBrier: number;
    coverage80: number;
    said: { said: string; count: number; hitShare: number | null }[];
  } | null;
  sentences: { said: string; linear: string; coverage: string };
}

const percent = (part: number | null): string => (part === null ? '–' : `${Math.round(part * 100)}%`);

/** The sample's record of calls by month, once the job has made it. */
async function recordOf({ server }: Place): Promise<TrackRecord> {
  const client = await signedIn(server);
  for (let tries = 0; ; tries++) {
    const answer = await client.get('/api/track-record?metric=calls_attempted');
    const record = (await answer.json()) as TrackRecord;
    if (record.card !== null || tries > 200) {
      await client.dispose();
      return record;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

test('the record says in words, dots and a table how good the odds have been', async ({
  browser,
  sample,
}) => {
  const record = await recordOf(sample);
  const context = await browser.newContext({ storageState: sample.admin });
  const page = await context.newPage();
  await page.goto(`${sample.server.url}/trends?metric=calls_attempted`);
  await settled(page);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'How good the odds have been' }).click();
  await expect(page).toHaveURL(/\/record\?metric=calls_attempted/);
  await settled(page);
  for (const text of [record.sentences.said, record.sentences.linear, record.sentences.coverage])
    await expect(main.getByText(text, { exact: true })).toBeVisible();
  await expect(main.getByText(record.span)).toBeVisible();
  await expect(main.getByText(`linear pace ${record.card?.linearBrier.toFixed(3)}`)).toBeVisible();
  const said = record.card?.said ?? [];
  const dots = said.filter(({ count }) => count > 0);
  await expect(main.getByRole('img', { name: /How often came true/ }).locator('circle')).toHaveCount(
    dots.length,
  );
  await main.getByRole('button', { name: 'View as table' }).click();
  const rows = main.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(said.length + 1);
  for (const [at, row] of said.entries()) {
    const cells = rows.nth(at + 1).getByRole('cell');
    await expect(cells.nth(0)).toHaveText(row.said);
    await expect(cells.nth(1)).toHaveText(row.count.toLocaleString('en-US'));
    await expect(cells.nth(3)).toHaveText(percent(row.hitShare));
  }
  expect(await axeViolations(page)).toEqual([]);
  await context.close();
});

test('months and quarters are kept in the address; where the record is missing it says what it needs', async ({
  browser,
  empty,
}) => {
  const context = await browser.newContext({ storageState: empty.admin });
  const page = await context.newPage();
  await page.goto(`${empty.server.url}/record?metric=bookings`);
  await settled(page);
  const main = page.getByRole('main');
  await expect(main).toContainText(
    'Needs 3 closed months with quotas, and one before them to learn from; you have 0.',
  );
  await main.getByRole('link', { name: 'Quarters' }).click();
  await expect(page).toHaveURL(/grain=quarter/);
  await expect(main).toContainText('Needs 3 closed quarters');
  await page.goto(`${empty.server.url}/record?metric=win_rate`);
  await expect(main).toContainText('No odds are given of win rate.');
  await context.close();
});
