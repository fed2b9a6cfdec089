import { Page } from '../../ui/page.js';

/** Placeholder heading until the page's content arrives. */
export function FlagsPage() {
  return <Page title="Flags">{null}</Page>;
}
