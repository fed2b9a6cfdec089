import type { Locator, Page } from '@playwright/test';

/** What surrounds every signed-in page. */
export class Frame {
  readonly main: Locator;
  readonly nav: Locator;
  readonly filters: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.nav = page.getByRole('navigation', { name: 'Main' });
    this.filters = page.getByRole('region', { name: 'Filters' });
  }

  /** The computed sentence that a page opens with. */
  lead(metric: string): Locator {
    return this.main.getByText(new RegExp(`${metric}(: | likely )`, 'i')).first();
  }

  /** Follows the main navigation and waits for the page to be filled. */
  async go(name: 'Today' | 'Trends' | 'Quotas' | 'Flags' | 'Import'): Promise<void> {
    await this.nav.getByRole('link', { name }).click();
    await this.page.waitForURL(`**/${name.toLowerCase()}*`);
    await settled(this.page);
  }

  /** In the sample company: looks as the first person of a role. */
  async viewAs(role: 'Leader' | 'Manager' | 'Rep'): Promise<void> {
    await this.account();
    await this.page
      .getByRole('list', { name: 'View the sample as' })
      .getByRole('button', { name: role })
      .first()
      .click();
    await this.page.getByText(`Viewing as ${role}`).waitFor();
    await settled(this.page);
  }

  async backToMyself(): Promise<void> {
    await this.account();
    await this.page.getByRole('button', { name: 'Back to myself' }).click();
    await this.page.getByText('Viewing as').waitFor({ state: 'detached' });
    await settled(this.page);
  }

  async removeSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Remove sample' }).click();
    await this.page.getByRole('button', { name: 'Remove for good' }).click();
    await this.page.waitForURL('**/welcome');
  }

  private account(): Promise<void> {
    return this.page.getByRole('banner').getByRole('button').last().click();
  }
}

/** Waits until nothing is loaded any more: no request on its way, no part of the page that says it is busy. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}
