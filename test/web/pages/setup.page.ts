import type { Page } from '@playwright/test';

/** The first run: the admin's account, then sample company or own files. */
export class SetupPage {
  constructor(readonly page: Page) {}

  async createAdmin(name: string, email: string, password: string): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Create the admin account' }).click();
    await this.page.waitForURL('**/welcome');
  }

  /** Loads the sample company and waits until it leads on. */
  async exploreSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Explore a sample company' }).click();
    await this.page.waitForURL('**/today*', { timeout: 150_000 });
  }
}
