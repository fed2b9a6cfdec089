import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame.js';

export interface UploadedFile {
  readonly name: string;
  readonly text: string;
}

/** Import: files in, preview, questions, result; the unknown reps; undo. */
export class ImportPage extends Frame {
  readonly preview: Locator;
  readonly done: Locator;
  readonly unknownReps: Locator;

  constructor(page: Page) {
    super(page);
    this.preview = this.main.getByRole('heading', { name: 'Preview: nothing is imported yet' });
    this.done = this.main.getByRole('heading', { name: 'Imported', exact: true });
    this.unknownReps = this.main.getByRole('region', { name: 'Unknown reps' });
  }

  async upload(...files: UploadedFile[]): Promise<void> {
    await this.main
      .getByLabel('Choose CSV files')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
      );
  }

  file(name: string): Locator {
    return this.main.getByRole('article', { name });
  }

  /** How a number moves by a file: `moves('yesterday.csv', 'Calls')` → [319, 350]. */
  async moves(file: string, metric: string): Promise<[number, number]> {
    const item = this.file(file)
      .locator('dl div')
      .filter({ has: this.page.getByText(new RegExp(`^${metric}, (?!in all)`)) });
    const [before = '', after = ''] = (await item.locator('dd').innerText()).split('→');
    return [Number(before.replace(/\D/g, '')), Number(after.replace(/\D/g, ''))];
  }

  async accept(): Promise<void> {
    await this.main.getByRole('button', { name: /^Import [\d,]+ (valid )?rows$/ }).click();
    await this.done.waitFor();
  }

  /** Says who an unknown rep is. */
  async map(text: string, rep: string): Promise<void> {
    const who = this.unknownReps.getByRole('combobox', { name: `Who is ${text}` });
    const label = (await who.locator('option').allInnerTexts()).find((option) => option.startsWith(rep));
    await who.selectOption({ label: label ?? rep });
    await this.unknownReps.getByRole('button', { name: 'This is who' }).click();
    await this.unknownReps.getByText(text, { exact: true }).waitFor({ state: 'detached' });
  }

  /** On the page of one import: takes it back. */
  async undo(): Promise<void> {
    await this.main.getByRole('button', { name: /^Undo import/ }).click();
    await this.main.getByRole('button', { name: 'Take it back' }).click();
    await this.main.getByText(/^Undone: /).waitFor();
  }
}
