import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runCli, startServer, type TestServer } from '../support/index.js';
import { axeViolations } from './axe.js';
import { expect, signedIn, test, type SignedIn } from './fixtures.js';
import { settled } from './pages/frame.js';

/**
 * Ana in North makes 4 calls a weekday; Cid in South 2, and 4 from Monday, January 5th 2026 on. New starts in West in
 * January 2026. All three are asked for so much a month; who was there before 2025 is asked for 80 and 130: a full quota
 * is the middle of these, 105.
 */
const NEW = [20, 50, 80, 90, 100, 100];
const MONTHS = NEW.map((_, index) => `2026-0${index + 1}`);
const LAST = '2026-06-30';
const FILES = {
  'roster.csv':
    'Rep,Team,Office,Hire date\nAna,North,Company,2020-01-01\nCid,South,Company,2020-01-01\nNew,West,Company,2026-01-01\n',
  'quotas.csv': `Rep,Metric,Period,Quota\n${[...MONTHS, '2026-07', '2026-08']
    .flatMap((month) => [`Ana,Calls,${month},80`, `Cid,Calls,${month},130`, `New,Calls,${month},100`])
    .join('\n')}\n`,
  'calls.csv': `Day,Rep,Calls\n${weekdays('2024-01-01', LAST)
    .flatMap((day) => [`${day},Ana,4`, `${day},Cid,${day < '2026-01-05' ? 2 : 4}`])
    .join('\n')}\n${MONTHS.map((month, index) => `${month}-12,New,${NEW[index]}`).join('\n')}\n`,
};

function weekdays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

let server: TestServer;
let admin: SignedIn;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'paceline-outlook-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const paths = Object.keys(FILES).map((name) => join(folder, name));
  const run = await runCli(['import', ...paths], { DATABASE_URL: server.databaseUrl });
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  await rm(folder, { recursive: true, force: true });
  const client = await signedIn(server);
  admin = await client.storageState();
  await client.dispose();
});
test.afterAll(async () => {
  await server.stop();
});

const WIDTHS = [1280, 360] as const;

async function open(page: Page, query = `&asOf=${LAST}`): Promise<ReturnType<Page['getByRole']>> {
  await page.goto(`${server.url}/trends?metric=calls_attempted${query}`);
  await settled(page);
  return page.getByRole('main');
}

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    test.beforeEach(({ page }) => page.context().addCookies(cookiesOf(admin)));

    test('the first sentence is where the month is likely to end, as Today has it', async ({ page }) => {
      const answer = await page.request.get(`${server.url}/api/today?metric=calls_attempted&asOf=2026-06-15`);
      const { landing } = (await answer.json()) as { landing: { text: string } };
      const [, range = '', odds = ''] =
        /finish (\S+) calls \(8 in 10\); (.+ in \d+) chance/.exec(landing.text) ?? [];
      const main = await open(page, '&asOf=2026-06-15');
      expect(range).toMatch(/^\d+–\d+$/);
      // 80 + 130 + 100 are asked.
      await expect(main.getByText(/^[▲●◆▼]\s+June calls likely/)).toContainText(
        `June calls likely ${range} (8 in 10) against 310; ${odds} chance.`,
      );
    });

    test('what comes next stands on the chart, in words and in the table', async ({ page }) => {
      const main = await open(page);
      const north = main
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'North' }).first() })
        .first();
      await expect(north.getByText('No clear trend over 30 months.')).toBeVisible();
      // 23 weekdays in July, 4 calls each; 80 are asked.
      const words = await north.getByText(/^July 2026: likely/).innerText();
      const [, low = '', high = ''] = /likely (\d+)–(\d+) \(8 in 10\) against 80;/.exec(words) ?? [];
      expect(Number(low)).toBeGreaterThan(75);
      expect(Number(high)).toBeLessThan(105);
      const chart = north.getByRole('slider');
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      await expect(chart).toHaveAttribute('aria-valuetext', words);
      await north.getByRole('button', { name: /table/i }).click();
      await expect(north.getByRole('row', { name: /^July 2026/ })).toContainText(`${low}–${high}`);
    });

    test('the week from which on the level was another is marked with shape and word, and in the table', async ({
      page,
    }) => {
      const main = await open(page);
      const south = main
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'South' }).first() })
        .first();
      await expect(south.getByText('▲ up 100%')).toBeVisible();
      await south.getByRole('button', { name: /table/i }).click();
      await expect(south.getByRole('row', { name: /^January 2026/ })).toContainText(
        'Level up 100% from the week of Jan 5: about 20 a week, was 10.',
      );
      const north = main
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'North' }).first() })
        .first();
      await expect(north.getByText(/▲ up|▼ down/)).toHaveCount(0);
    });

    test('the forecast keeps its own record', async ({ page }) => {
      const main = await open(page);
      const record = main.getByRole('region', { name: 'Forecast record' });
      const title = await record.getByRole('heading', { level: 3 }).innerText();
      const inside = Number(/^(\d+) of the last 12 months ended inside/.exec(title)?.[1]);
      await record.getByRole('button', { name: 'View as table' }).click();
      await expect(record.getByRole('row')).toHaveCount(13);
      await expect(record.getByRole('cell', { name: 'inside' })).toHaveCount(inside);
      // June: 22 weekdays of 4 and 4, and 100 of New.
      await expect(record.getByRole('row', { name: /^June 2026/ })).toContainText('276');
    });

    test('the spread says who made the quota and what hangs on a few, and leads to the rep', async ({
      page,
    }) => {
      const main = await open(page);
      const spread = main.getByRole('region', { name: 'Spread' });
      // Of 65 weekdays: Ana 260 of 240, New 290 of 300, Cid 260 of 390.
      await expect(spread.getByRole('heading', { level: 3 })).toHaveText(
        'Q2 2026: 1 of 3 reached their quota; the middle rep ended at 97%.',
      );
      // 290 of 810 calls; by chance the one who is asked for most has 42%.
      await expect(spread.getByText('Top 1 of 3 carries 36%; by chance alone 42%.')).toBeVisible();
      await spread.getByText('Reps of Q2 2026, lowest first').click();
      await expect(spread.getByRole('listitem')).toHaveText(['Cid 67%', 'New 97%', 'Ana 108%']);
      await spread.getByRole('button', { name: 'View as table' }).click();
      await expect(spread.getByRole('row', { name: /^Q2 2026/ }).getByRole('cell')).toContainText([
        'Q2 2026',
        '3',
        '1',
        '2',
        '3',
        '73%',
        '97%',
        '106%',
        '36%',
        '42%',
      ]);
      await spread.getByRole('link', { name: 'Cid' }).click();
      await expect(page).toHaveURL(/\/reps\/\d+\?.*period=2026-Q2/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Cid');
    });

    test('the ramp says when half are there, month by month', async ({ page }) => {
      const main = await open(page);
      const ramp = main.getByRole('region', { name: 'Ramp' });
      await expect(ramp.getByRole('heading', { level: 3 })).toHaveText(
        'Half of the new reps reach 80% of a full quota by month 5 (1 of 1 so far).',
      );
      await expect(ramp.getByText(/A full quota is .* asked for: 105 a month\./)).toBeVisible();
      // 20 of 105 in the first month, 100 of 105 in the last; one rep is too few to tell.
      const chart = ramp.getByRole('slider');
      await expect(chart).toHaveAttribute(
        'aria-valuetext',
        'Month 6: 95% of a full quota (1 rep, too few to tell); 0% are not at 80% yet',
      );
      await chart.focus();
      await page.keyboard.press('Home');
      await expect(chart).toHaveAttribute(
        'aria-valuetext',
        'Month 1: 19% of a full quota (1 rep, too few to tell); 100% are not at 80% yet',
      );
      await ramp.getByRole('button', { name: 'View as table' }).click();
      await expect(ramp.getByRole('row').last().getByRole('cell')).toHaveText(['6', '1', '–', '95%', '0%']);
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`axe finds nothing in ${colorScheme}, as charts and as tables`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const main = await open(page);
        const found = await axeViolations(page);
        const asTable = main.getByRole('button', { name: /^View .*as table$/i });
        for (let left = await asTable.count(); left > 0; left -= 1) await asTable.first().click();
        await main.getByText('Reps of Q2 2026, lowest first').click();
        found.push(...(await axeViolations(page)));
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
  });
}

const cookiesOf = (state: SignedIn) => (typeof state === 'string' ? [] : state.cookies);
