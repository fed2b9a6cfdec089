import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli, startServer, type TestServer } from '../support/index.js';
import { expect, signedIn, test } from './fixtures.js';
import { settled } from './pages/frame.js';
import { TodayPage } from './pages/today.page.js';

const FILES = {
  'roster.csv': 'Rep,Team\nAna Silva,North\nBen Okoro,North\n',
  'calls.csv': 'Day,Rep,Calls\n2026-06-15,Ana Silva,42\n2026-06-15,Ben Okoro,10\n2026-06-16,Ana Silva,40\n',
  'again.csv': 'Day,Rep,Calls\n2026-06-15,Ana Silva,47\n2026-06-15,Ben Okoro,10\n2026-06-16,Ana Silva,40\n',
};

let server: TestServer;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer();
  const folder = await mkdtemp(join(tmpdir(), 'paceline-restated-'));
  for (const [name, text] of Object.entries(FILES)) {
    await writeFile(join(folder, name), text);
    const run = await runCli(['import', join(folder, name)], { DATABASE_URL: server.databaseUrl });
    if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  }
  await rm(folder, { recursive: true, force: true });
});
test.afterAll(async () => {
  await server.stop();
});

test('a closed day that changed is noted on Today and on the page of the rep whose day it was', async ({
  browser,
}) => {
  const client = await signedIn(server);
  const context = await browser.newContext({ storageState: await client.storageState() });
  const page = await context.newPage();
  const today = new TodayPage(page);
  const note = today.main.getByRole('region', { name: 'Restated days' });
  await page.goto(`${server.url}/today?metric=calls_attempted&period=2026-06&asOf=2026-06-16`);
  await settled(page);
  await expect(note.getByRole('listitem')).toHaveText([/^Mon, Jun 15: 52 → 57 calls \(import #\d+\)$/]);
  await today.rep('Ana Silva').click();
  await page.waitForURL('**/reps/*');
  await settled(page);
  await expect(note.getByRole('listitem')).toHaveText([/^Mon, Jun 15: 42 → 47 calls \(import #\d+\)$/]);
  await page.goto(`${server.url}/today?metric=calls_attempted&period=2026-06&asOf=2026-06-14`);
  await settled(page);
  await expect(note).toHaveCount(0);
  await context.close();
  await client.dispose();
});
