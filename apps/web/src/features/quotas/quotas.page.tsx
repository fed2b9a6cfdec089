import { Page } from '../../ui/page.js';

/** Placeholder heading until the page's content arrives. */
export function QuotasPage() {
  return <Page title="Quotas">{null}</Page>;
}
