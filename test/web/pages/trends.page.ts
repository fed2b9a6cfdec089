import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.js';

/** Trends: the total and a panel per team. */
export class TrendsPage extends Frame {
  readonly panels: Locator;

  constructor(page: Page) {
    super(page);
    // A panel holds lists of its own.
    this.panels = this.main
      .getByRole('region', { name: /weakest first/ })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
  }

  /** What the panel at this place shows in words. The first is the weakest. */
  async panel(at: number): Promise<{ name: string; attainment: string; link: Locator }> {
    const panel = this.panels.nth(at);
    const link = panel.getByRole('link').first();
    const against = await panel.getByText(/% of the quota/).innerText();
    return {
      name: await link.innerText(),
      attainment: /: (\d+%) of the quota/.exec(against)?.[1] ?? against,
      link,
    };
  }
}
