import { openView, viewOf, VIEWS } from './every-page.js';
import { expect, test } from './fixtures.js';

const WIDTHS = [320, 360, 768, 1280];

for (const name of VIEWS) {
  test(`${name} never scrolls sideways`, async ({ browser, sample, empty, fresh }) => {
    const view = await viewOf(name, { sample, empty, fresh });
    const context = await browser.newContext(view.state ? { storageState: view.state } : {});
    const page = await context.newPage();
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await openView(page, view);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${needed} px at ${width} px`);
    }
    await context.close();
    expect(wide).toEqual([]);
  });
}
