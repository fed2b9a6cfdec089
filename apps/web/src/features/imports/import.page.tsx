import { Page } from '../../ui/page.js';

/** Placeholder heading until the page's content arrives. */
export function ImportPage() {
  return <Page title="Import">{null}</Page>;
}
