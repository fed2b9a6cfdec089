import { Page } from '../../ui/page.js';

export function RepPage() {
  return <Page title="Rep">{null}</Page>;
}
