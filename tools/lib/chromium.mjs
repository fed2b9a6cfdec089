import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const find = () => USUAL_PLACES.find((place) => existsSync(place));

/**
 * The browser to test with: CHROMIUM_PATH, the usual places, or, on Debian as root, installed now.
 * Returns { path } or { problem }: a sentence that says what to install.
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given) ? { path: given } : { problem: `CHROMIUM_PATH names no file: ${given}` };
  const found = find();
  if (found !== undefined) return { path: found };
  const advice =
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH.';
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return { problem: advice };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const { code, output } = await run('apt-get', args, { env });
    if (code !== 0) return { problem: `${advice} Installing it failed:\n${output}` };
  }
  const installed = find();
  return installed === undefined ? { problem: advice } : { path: installed };
}
