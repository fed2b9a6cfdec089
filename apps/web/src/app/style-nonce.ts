/** The nonce that the page's security policy lets run-time styles carry; empty on a development server, which has none. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
