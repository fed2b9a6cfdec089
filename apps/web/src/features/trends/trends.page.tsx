import { Page } from '../../ui/page.js';

/** Placeholder heading until the page's content arrives. */
export function TrendsPage() {
  return <Page title="Trends">{null}</Page>;
}
