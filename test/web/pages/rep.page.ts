import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.js';

/** One rep: burn-up, notes, records. */
export class RepPage extends Frame {
  readonly burnUp: Locator;
  readonly notes: Locator;
  readonly records: Locator;

  constructor(page: Page) {
    super(page);
    this.burnUp = this.main.getByRole('figure').first();
    this.notes = this.main.getByRole('region', { name: 'Notes' });
    this.records = this.main.getByRole('table', { name: /^Records behind/ });
  }

  async writeNote(text: string): Promise<void> {
    await this.notes.getByRole('textbox', { name: 'New note' }).fill(text);
    await this.notes.getByRole('button', { name: 'Save note' }).click();
  }
}
