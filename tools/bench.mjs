// `npm run bench`: prints figures and never fails on a time.
//   npm run bench -- [--rows 1000000] [--reps 8,400,2000] [--only import|reads]
// On the server of TEST_DATABASE_URL, whose user must be allowed to create databases, or on an embedded one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { step } from './lib/run.mjs';

checkNodeVersion();
process.env.TZ = 'UTC';
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    reps: { type: 'string', default: '8,400,2000' },
    only: { type: 'string' },
  },
});
const rows = Number(values.rows);
const sizes = values.reps.split(',').map(Number);
if (![rows, ...sizes].every((size) => Number.isInteger(size) && size > 0)) {
  console.error('--rows takes a whole number, --reps whole numbers with commas between them.');
  process.exit(1);
}

await step('packages', ensureInstalled);
await step('build', () => ensureBuilt());
const { importBench } = await import('../test/bench/import.bench.mjs');
const { readsBench } = await import('../test/bench/reads.bench.mjs');
const database = await benchDatabase();
try {
  if (values.only !== 'reads') await importBench(database.url, rows);
  if (values.only !== 'import') await readsBench(database.url, sizes);
} finally {
  await database.stop();
}

async function benchDatabase() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const { openEmbedded } = await import('../apps/api/dist/database/embedded.js');
  const folder = mkdtempSync(join(tmpdir(), 'paceline-benchdb-'));
  const embedded = await openEmbedded(folder, 'command', null, process.env);
  const stop = async () => {
    await embedded.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: embedded.url, stop };
}
