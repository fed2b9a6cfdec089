import { Page } from '../../ui/page.js';

export function TodayPage() {
  return <Page title="Today">{null}</Page>;
}
