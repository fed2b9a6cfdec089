import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with: CHROMIUM_PATH, or the first one found in the usual places. Throws when there is none. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH || USUAL_PLACES.find((place) => existsSync(place));
  if (path === undefined) {
    throw new Error(
      'No Chromium found. Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  return path;
}

/** Headless, without a sandbox for root, and without a word to hosts elsewhere. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
