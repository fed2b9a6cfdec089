// `npm test`: every check there is, on a machine that has nothing but Node. The last line is `N passed, N failed`.
//   npm test -- --only types,lint,generated,unit,api,browser     some of it
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { step } from './lib/run.mjs';
import { Tally } from './lib/tally.mjs';

checkNodeVersion();
const from = performance.now();
const at = process.argv.indexOf('--only');
const only =
  at > 0 ? process.argv[at + 1].split(',') : ['types', 'lint', 'generated', 'unit', 'api', 'browser'];
const tally = new Tally();
const UNIT = ['metrics', 'api-unit', 'web-unit', 'lint', 'tools'];

await step('packages', ensureInstalled);
await step('build', () => ensureBuilt());
const suites = await import('./lib/suites.mjs');

if (only.includes('types')) await suites.types(tally);
if (only.includes('lint')) await suites.lint(tally);
if (only.includes('generated')) await suites.generated(tally);

const env = { ...process.env, TZ: 'UTC' };
delete env.NODE_OPTIONS;
if (['unit', 'api', 'browser'].some((name) => only.includes(name))) {
  const database = await testDatabase();
  try {
    const withDatabase = { ...env, TEST_DATABASE_URL: database.url };
    if (only.includes('unit')) await suites.jest(tally, UNIT, withDatabase);
    if (only.includes('api')) await suites.jest(tally, ['api', 'scenarios', 'faults'], withDatabase);
    if (only.includes('browser')) await browserTests(withDatabase);
  } finally {
    await database.stop();
  }
}

console.log(`\n${Math.round((performance.now() - from) / 1000)} s`);
console.log(String(tally));
process.exit(tally.failed > 0 ? 1 : 0);

/** The server given by TEST_DATABASE_URL, or an embedded one for this run only. */
async function testDatabase() {
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, stop: async () => undefined };
  const { openEmbedded } = await import('../apps/api/dist/database/embedded.js');
  const folder = mkdtempSync(join(tmpdir(), 'paceline-testdb-'));
  const database = await openEmbedded(folder, 'command', null, env);
  return {
    url: database.url,
    stop: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function browserTests(withDatabase) {
  const { path, problem } = await findChromium();
  if (path === undefined) return tally.check('browser tests', false, problem);
  await suites.browser(tally, { ...withDatabase, CHROMIUM_PATH: path });
}
