import { axeViolations } from './axe.js';
import { openView, viewOf, VIEWS } from './every-page.js';
import { expect, test } from './fixtures.js';

const LOOKS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width })),
);

for (const name of VIEWS) {
  test(`axe finds nothing on ${name}, light and dark, wide and narrow`, async ({
    browser,
    sample,
    empty,
    fresh,
  }) => {
    const view = await viewOf(name, { sample, empty, fresh });
    const found: string[] = [];
    for (const { colorScheme, width } of LOOKS) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 800 },
        ...(view.state ? { storageState: view.state } : {}),
      });
      const page = await context.newPage();
      await openView(page, view);
      const violations = await axeViolations(page);
      found.push(...violations.map((line) => `${colorScheme} ${width}: ${line}`));
      await context.close();
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on opened parts: tables, menus, dialogs', async ({ browser, sample }) => {
  const context = await browser.newContext({ storageState: sample.admin });
  const page = await context.newPage();
  const found: string[] = [];
  const look = async (what: string): Promise<void> => {
    found.push(...(await axeViolations(page)).map((line) => `${what}: ${line}`));
  };
  await openView(page, await viewOf('trends', { sample, empty: sample, fresh: sample.server }));
  const asTable = page.getByRole('button', { name: /^View .*as table$/i });
  for (let left = await asTable.count(); left > 0; left -= 1) await asTable.first().click();
  await look('trends as tables');
  await page.getByRole('banner').getByRole('button').last().click();
  await page.getByRole('list', { name: 'View the sample as' }).waitFor();
  await look('account');
  await openView(page, await viewOf('today', { sample, empty: sample, fresh: sample.server }));
  await page
    .getByRole('button', { name: /^Note about/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await look('note');
  await openView(page, await viewOf('quotas', { sample, empty: sample, fresh: sample.server }));
  await page.getByRole('main').getByRole('textbox').first().fill('no number');
  await look('quotas, a wrong amount');
  await context.close();
  expect(found).toEqual([]);
});
