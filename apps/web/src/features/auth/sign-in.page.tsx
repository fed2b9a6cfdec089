import { Page } from '../../ui/page.js';

export function SignInPage() {
  return <Page title="SignIn">{null}</Page>;
}
