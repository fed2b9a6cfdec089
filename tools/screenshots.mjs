// `npm run screenshots`: the pictures of the README, from the sample company. The same seed and day make the same numbers.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inProject } from './lib/paths.mjs';
import { run, step } from './lib/run.mjs';

const SEED = '7';
const UNTIL = '2026-11-20';
const PERIOD = '2026-Q4';
const ADMIN = { email: 'admin@example.com', password: 'only for the pictures' };
const OUT = inProject('docs/screenshots');
const MOST_KB = 200;

await step('packages', ensureInstalled);
await step('build', () => ensureBuilt());
const browserPath = await findChromium();
if (browserPath.problem) throw new Error(browserPath.problem);

const folder = mkdtempSync(join(tmpdir(), 'paceline-screenshots-'));
const env = {
  ...process.env,
  PACELINE_DATA_DIR: folder,
  PACELINE_ADMIN_EMAIL: ADMIN.email,
  PACELINE_ADMIN_PASSWORD: ADMIN.password,
  PORT: '0',
  NODE_ENV: 'production',
};
delete env.DATABASE_URL;
let server;
try {
  await step('sample', loadSample);
  server = await startServer();
  await step('pictures', () => takeAll(server.url));
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function loadSample() {
  const cli = inProject('apps/api/dist/cli/main.js');
  const words = ['sample', '--seed', SEED, '--until', UNTIL];
  const { code, output } = await run(process.execPath, [cli, ...words], { env });
  if (code !== 0) throw new Error(`The sample company could not be loaded:\n${output}`);
  return 'loaded';
}

/** Starts the server and resolves to its address once it is ready. */
async function startServer() {
  const child = spawn(process.execPath, [inProject('apps/api/dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  const link = await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      const found = /Paceline is ready: (\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`The server ended with code ${code}:\n${output}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url: new URL(link).origin, stop };
}

async function takeAll(url) {
  const { chromium } = await import('@playwright/test');
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({
    executablePath: browserPath.path,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    const look = `period=${PERIOD}&asOf=${UNTIL}`;
    const manager = await signIn(browser, url, 'manager');
    const today = await (await manager.request.get(`${url}/api/today?${look}`)).json();
    const day = { url, width: 1280, height: 860 };
    await take(manager, 'today-light', { ...day, path: `/today?${look}` });
    await take(manager, 'today-dark', { ...day, path: `/today?${look}`, colorScheme: 'dark' });
    await take(manager, 'today-360', { url, width: 360, height: 780, path: `/today?${look}` });
    await take(manager, 'rep', { ...day, path: `/reps/${today.rows[0].rep.id}?${look}` });
    await take(await signIn(browser, url, 'leader'), 'trends', {
      ...day,
      height: 960,
      path: `/trends?${look}`,
    });
    const admin = await signIn(browser, url);
    await take(admin, 'import', { ...day, path: `/import?group=${await uploadYesterday(admin, url)}` });
  } finally {
    await browser.close();
  }
  return 'taken';
}

/** A context signed in as the admin, or looking as the first person of a role. */
async function signIn(browser, url, role) {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' });
  const send = (path, data) => context.request.post(url + path, { data, headers: { origin: url } });
  await send('/api/session', ADMIN);
  if (role === undefined) return context;
  const { viewAs } = await (await context.request.get(`${url}/api/session`)).json();
  await send('/api/session/view-as', { userId: viewAs.choices.find((one) => one.role === role).userId });
  return context;
}

/** Uploads yesterday's file without importing it: the group whose preview is shown. */
async function uploadYesterday(context, url) {
  const buffer = await (await context.request.get(`${url}/api/sample/yesterday.csv`)).body();
  const answer = await context.request.post(`${url}/api/imports`, {
    headers: { origin: url },
    multipart: { files: { name: 'yesterday.csv', mimeType: 'text/csv', buffer } },
  });
  return (await answer.json()).groupId;
}

async function take(context, name, { url, path, width, height, colorScheme = 'light' }) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height });
  await page.goto(url + path);
  await page.waitForLoadState('networkidle');
  if (path.startsWith('/import')) await page.getByText('Preview: nothing is imported yet').waitFor();
  const file = join(OUT, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  await page.close();
  const kb = Math.ceil(statSync(file).size / 1000);
  console.log(`  docs/screenshots/${name}.png  ${kb} KB`);
  if (kb > MOST_KB) throw new Error(`${name}.png has ${kb} KB; ${MOST_KB} are the most for a README.`);
}
