import { startServer, type TestServer } from '../support/index.js';
import { expect, signedIn, test } from './fixtures.js';
import { settled } from './pages/frame.js';
import { ImportPage } from './pages/import.page.js';

const ROSTER = 'Rep,E-mail,Team\nAna Silva,ana@example.com,North\nBen Okoro,ben@example.com,North\n';
/** Each day can be read in two ways. */
const AMBIGUOUS = 'Date,Rep,Calls\n03/04/2026,Ana Silva,12\n05/04/2026,Ben Okoro,9\n06/04/2026,Ana Silva,7\n';

let server: TestServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
});

test('an ambiguous date order is asked, not guessed; the answer is used', async ({ browser }) => {
  const client = await signedIn(server);
  const context = await browser.newContext({ storageState: await client.storageState() });
  const page = await context.newPage();
  const imports = new ImportPage(page);
  await page.goto(`${server.url}/import`);
  await imports.upload({ name: 'roster.csv', text: ROSTER }, { name: 'calls.csv', text: AMBIGUOUS });
  await page.getByRole('heading', { name: 'A question before the preview' }).waitFor();
  await expect(page.getByRole('button', { name: /^Import \d+/ })).toHaveCount(0);
  const card = imports.file('calls.csv');
  await expect(card.getByRole('button', { name: 'Month first: 03/04/2026 is 4 March 2026' })).toBeVisible();
  await card.getByRole('button', { name: 'Day first: 03/04/2026 is 3 April 2026' }).click();
  await imports.preview.waitFor();
  await expect(card).toContainText('Calls, Apr 6');
  await imports.accept();
  await page.goto(`${server.url}/today?metric=calls_attempted&period=2026-04&asOf=2026-04-06`);
  await settled(page);
  await expect(
    page
      .getByRole('main')
      .getByText(/calls: 28/i)
      .first(),
  ).toBeVisible();
  await context.close();
  await client.dispose();
});

test('a file is uploaded, imported and taken back with the keyboard alone', async ({ browser }) => {
  const client = await signedIn(server);
  const context = await browser.newContext({ storageState: await client.storageState() });
  const page = await context.newPage();
  const imports = new ImportPage(page);
  await page.goto(`${server.url}/import`);
  await settled(page);
  const choosing = page.waitForEvent('filechooser');
  await press(page, 'Choose files');
  await (
    await choosing
  ).setFiles([
    { name: 'roster2.csv', mimeType: 'text/csv', buffer: Buffer.from('Rep,Team\nCleo Ito,South\n') },
  ]);
  await imports.preview.waitFor();
  await press(page, /^Import 1 rows?$/);
  await imports.done.waitFor();
  await press(page, /^Undo import/);
  await press(page, 'Take it back');
  await expect(imports.file('roster2.csv').getByRole('status')).toHaveText('Undone');
  await context.close();
  await client.dispose();

  /** Tabs until the button has the focus, visibly, then presses it. */
  async function press(on: typeof page, name: string | RegExp): Promise<void> {
    const button = on.getByRole('button', { name }).first();
    await button.waitFor();
    for (let tabs = 0; tabs < 80; tabs += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) {
        const outline = await button.evaluate((element) => getComputedStyle(element).outlineStyle);
        expect(outline).not.toBe('none');
        await on.keyboard.press('Enter');
        return;
      }
      await on.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${String(name)}.`);
  }
});
