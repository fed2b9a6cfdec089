import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.js';

/** Today: the day strip and a row per rep. */
export class TodayPage extends Frame {
  readonly table: Locator;

  constructor(page: Page) {
    super(page);
    this.table = this.main.getByRole('table', { name: /^Reps,/ });
  }

  rep(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  /** The rep in the first row: the furthest behind. */
  async furthestBehind(): Promise<string> {
    return this.table.getByRole('rowheader').first().getByRole('link').innerText();
  }

  /** The last closed day's number of a metric in the day strip. */
  async dayNumber(metric: string): Promise<number> {
    const item = this.main
      .locator('dl')
      .first()
      .locator('div')
      .filter({ has: this.page.getByText(metric, { exact: true }) });
    return Number((await item.locator('b').innerText()).replace(/\D/g, ''));
  }

  /** The text of what is chosen in one of the shared filters. */
  chosen(filter: 'Team' | 'Metric' | 'Period'): Promise<string> {
    return this.filters
      .getByRole('combobox', { name: filter })
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim() ?? '');
  }
}
