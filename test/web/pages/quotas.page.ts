import type { Locator, Page } from '@playwright/test';
import { Frame, settled } from './frame.js';

/** Quotas: a grid to type into, a reason, undo. */
export class QuotasPage extends Frame {
  readonly grid: Locator;

  constructor(page: Page) {
    super(page);
    this.grid = this.main.getByRole('table', { name: /quotas by rep/ });
  }

  row(subject: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: subject }) });
  }

  /** The status of a rep as the grid shows it: "Ahead". */
  async status(subject: string): Promise<string> {
    const text = await this.row(subject).getByRole('cell').first().innerText();
    return text.replace(/[^A-Za-z ]/g, '').trim();
  }

  /** The cell of the month that the statuses are about. */
  async currentCell(subject: string): Promise<Locator> {
    const status = await this.grid.getByRole('columnheader', { name: /^Status, / }).innerText();
    const month = status.replace('Status, ', '');
    return this.grid.getByRole('textbox', { name: new RegExp(`^${subject}, ${month}`) });
  }

  async save(reason: string): Promise<void> {
    await this.main.getByRole('textbox', { name: 'Reason for the change' }).fill(reason);
    await this.main.getByRole('button', { name: 'Save', exact: true }).click();
    await this.main.getByText(/^Saved: /).waitFor();
    await settled(this.page);
  }

  async undo(): Promise<void> {
    await this.main.getByRole('button', { name: 'Undo', exact: true }).click();
    await this.main.getByText('Taken back: the quotas are as before.').waitFor();
    await settled(this.page);
  }
}
