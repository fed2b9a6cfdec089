import { Page } from '../../ui/page.js';

/** Placeholder heading until the page's content arrives. */
export function ImportsPage() {
  return <Page title="Imports">{null}</Page>;
}
