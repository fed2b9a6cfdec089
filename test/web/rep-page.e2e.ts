import type { Browser } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anasRate, countAt, FILES, partsOf } from '../scenarios/rep-page/company.js';
import { runCli, startServer, type TestServer } from '../support/index.js';
import { axeViolations } from './axe.js';
import { expect, signedIn, test, type SignedIn } from './fixtures.js';
import { settled } from './pages/frame.js';
import { RepPage } from './pages/rep.page.js';

// The company of test/scenarios/rep-page, worked by hand in its README.
const ANA = 'metric=meetings_held&period=2026-06&asOf=2026-06-12';
const ANA_IN_MAY = 'metric=meetings_held&period=2026-05&asOf=2026-05-15';
const DORA = 'metric=bookings&period=2026-06&asOf=2026-06-12';

let server: TestServer;
let admin: SignedIn;
let ids: Map<string, number>;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'paceline-rep-page-'));
  for (const [name, text] of FILES) {
    await writeFile(join(folder, name), text);
    const run = await runCli(['import', join(folder, name)], { DATABASE_URL: server.databaseUrl });
    if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  }
  await rm(folder, { recursive: true, force: true });
  const client = await signedIn(server);
  const reps = (await (await client.get('/api/reps')).json()) as { id: number; name: string }[];
  ids = new Map(reps.map(({ id, name }) => [name, id]));
  admin = await client.storageState();
  await client.dispose();
});
test.afterAll(async () => {
  await server.stop();
});

async function opened(browser: Browser, width: number, rep: string, query: string): Promise<RepPage> {
  const context = await browser.newContext({ storageState: admin, viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/reps/${ids.get(rep)}?${query}`);
  await page.getByRole('heading', { level: 1, name: rep }).waitFor();
  await settled(page);
  return new RepPage(page);
}

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test('Ana’s June: 16 of 88, a stretch, and the parts of the gap add up, as bars and in the table', async ({
      browser,
    }) => {
      const rep = await opened(browser, width, 'Ana', ANA);
      await expect(rep.figure('Status')).toContainText('Behind');
      await expect(rep.figure('Meetings held')).toHaveText(/^16 of 88/);
      await expect(rep.figure('Against pace')).toContainText('−24');
      await expect(rep.figure('Against pace')).toContainText('expected 40');
      await expect(rep.figure('Needs a day')).toHaveText(/^6.* averaged 1\.6/);

      await expect(rep.catchUp).toContainText('Stretch');
      await expect(rep.catchUp).toContainText('Needs 6 meetings a day; averaged 1.6. Best days reach 7.');
      await expect(rep.catchUp).toContainText('5 of 31 own days reached it.');
      await expect(rep.catchUp).toContainText('Still made up at the own best: 53');

      const { role, rate } = anasRate();
      const [calls = 0, conversion = 0] = partsOf([
        [320, 40 / role],
        [rate, role],
      ]);
      const minus = (amount: number) => `−${Math.round(-amount)}`;
      const parts = [
        ['calls', minus(calls)],
        ['call→meeting', minus(conversion)],
        ['chance', minus(16 - 320 * rate)],
      ];
      await expect(rep.split.getByRole('heading')).toHaveText(
        'Mostly calls: −9 of −24 (320 against 430 that pace asks).',
      );
      await expect(rep.split.getByRole('listitem')).toHaveText(parts.map((part) => part.join('')));
      const rows = await rep.tableOf(rep.split);
      expect(rows.map(([name, amount]) => [name, amount])).toEqual([...parts, ['Gap to pace', '−24']]);
      const amounts = rows.map(([, amount]) => Number(amount?.replace('−', '-')));
      expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(-24);
      const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
      expect(rows[1]?.slice(3)).toEqual([percent(rate), percent(role)]);
      await rep.page.context().close();
    });

    test('money: two of four deals opened, a close that moved out, and nothing made of a zero', async ({
      browser,
    }) => {
      const rep = await opened(browser, width, 'Dora', DORA);
      await expect(rep.split.getByRole('listitem')).toHaveText([
        'deals opened−$5,000',
        'deal opened→deal$0',
        'average deal$0',
        'chance+$2,500',
        'closes that moved out−$2,500',
      ]);
      await expect(rep.split).toContainText('compared with 5 reps of the role AE');
      await rep.page.context().close();
    });

    test('the landing: the range of a negative binomial of 30 ± 8.9, as a figure and in the burn-up', async ({
      browser,
    }) => {
      const rep = await opened(browser, width, 'Ana', ANA_IN_MAY);
      const variance = 45 + 900 / 26;
      const at = (p: number) => 33 + countAt(p, 30, variance);
      const figure = rep.figure('Likely finish');
      await expect(figure).toContainText(`${at(0.1)}–${at(0.9)}`);
      await expect(figure).toContainText('1 in 2 chance');
      await expect(figure).toContainText('No history yet: estimated from the quota.');
      const rows = await rep.tableOf(rep.burnUp);
      expect(rows[13]?.slice(4)).toEqual(['–', '–']);
      expect(rows[14]?.slice(4)).toEqual(['33–33', '33–33']);
      expect(rows[28]?.slice(4)).toEqual([`${at(0.1)}–${at(0.9)}`, `${at(0.25)}–${at(0.75)}`]);
      await rep.page.context().close();
    });

    test('the ways name their price', async ({ browser }) => {
      const rep = await opened(browser, width, 'Ana', ANA);
      const math = await rep.mathOf('Way to close: call→meeting');
      const value = (name: string) => Number(math.find(([cell]) => cell === name)?.[1]?.replace('%', ''));
      expect(value('missing')).toBe(72);
      expect(value('now')).toBeCloseTo(anasRate().rate * 100, 2);
      const price = (value('now') * 72) / value('rest at present');
      expect(value('Result') / price).toBeCloseTo(1, 2);
      await rep.page.keyboard.press('Escape');
      await expect(rep.ways).toContainText(`Call→meeting from 7.8% to ${Math.round(price)}%`);
      await rep.page.context().close();
    });

    test('every figure shows its math, from one to the next and to the records', async ({ browser }) => {
      const rep = await opened(browser, width, 'Ana', ANA);
      const { page } = rep;
      expect(await rep.mathOf('Gap to pace')).toEqual([
        ['actual', '16', 'records'],
        ['expected', '40', expect.stringContaining('its own math')],
        ['Result', '−24', ''],
      ]);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /its own math/ })
        .click();
      const expected = await rep.mathShown('Expected by now');
      expect(expected.map(([name, value]) => [name, value])).toEqual([
        ['quota', '88'],
        ['progress', '45.45%'],
        ['Result', '40'],
      ]);
      await page.getByRole('button', { name: 'Back to Gap to pace' }).click();
      await page.getByRole('dialog', { name: 'Gap to pace' }).getByRole('link', { name: 'records' }).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(rep.records.getByRole('row').nth(1)).toContainText('Fri, Jun 12');
      for (const title of [
        'Status',
        'Quota',
        'Attainment',
        'Progress of the period',
        'Needed per working day',
        'Average per working day',
        'Chance to hit',
        'Reachable catch-up',
        'What the gap is made of',
      ]) {
        expect((await rep.mathOf(title)).length).toBeGreaterThan(1);
        await page.keyboard.press('Escape');
      }
      await page.context().close();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}: page, tables, math; nothing scrolls sideways`, async ({
        browser,
      }) => {
        const rep = await opened(browser, width, 'Dora', DORA);
        const { page } = rep;
        await page.emulateMedia({ colorScheme });
        const found = (await axeViolations(page)).map((line) => `page: ${line}`);
        await rep.tableOf(rep.burnUp);
        await rep.tableOf(rep.split);
        found.push(...(await axeViolations(page)).map((line) => `tables: ${line}`));
        await rep.mathOf('Gap to pace');
        found.push(...(await axeViolations(page)).map((line) => `math: ${line}`));
        expect(found).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        await page.context().close();
      });
    }
  });
}
