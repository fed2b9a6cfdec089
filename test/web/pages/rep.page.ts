import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.js';

/** One rep: figures, burn-up, gap, notes, records. */
export class RepPage extends Frame {
  readonly burnUp: Locator;
  readonly catchUp: Locator;
  readonly split: Locator;
  readonly ways: Locator;
  readonly notes: Locator;
  readonly records: Locator;

  constructor(page: Page) {
    super(page);
    this.burnUp = this.main.getByRole('figure').first();
    this.catchUp = this.main.getByRole('region', { name: 'Can it be made up?' });
    this.split = this.main.getByRole('figure').nth(1);
    this.ways = this.main.getByRole('region', { name: 'Ways to close the gap' });
    this.notes = this.main.getByRole('region', { name: 'Notes' });
    this.records = this.main.getByRole('table', { name: /^Records behind/ });
  }

  /** One of the numbers below the first sentence, by its label. */
  figure(label: string): Locator {
    return this.main
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${label}$`) })
      .locator('xpath=following-sibling::dd');
  }

  /** Opens the math of a number and gives what it says, row by row: name, value, source. */
  async mathOf(title: string): Promise<string[][]> {
    await this.page.getByRole('button', { name: `See the math of ${title}` }).click();
    return this.mathShown(title);
  }

  /** The math that is open, row by row: name, value, source. */
  async mathShown(title: string): Promise<string[][]> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.waitFor();
    return cellsOf(dialog);
  }

  /** The rows of a chart's table twin; the chart shows it from then on. */
  async tableOf(chart: Locator): Promise<string[][]> {
    await chart.getByRole('button', { name: 'View as table' }).click();
    return cellsOf(chart);
  }

  async writeNote(text: string): Promise<void> {
    await this.notes.getByRole('textbox', { name: 'New note' }).fill(text);
    await this.notes.getByRole('button', { name: 'Save note' }).click();
  }
}

/** The cells of the table in here, row by row, without its header. */
async function cellsOf(within: Locator): Promise<string[][]> {
  const rows = await within.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}
