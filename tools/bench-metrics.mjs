// `npm run bench:metrics`: prints how fast and how large the library is, beside its aims; never fails on a time.
//   npm run bench:metrics -- [--reps 1000] [--months 36]
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { step } from './lib/run.mjs';

checkNodeVersion();
process.env.TZ = 'UTC';
const { values } = parseArgs({
  options: { reps: { type: 'string', default: '1000' }, months: { type: 'string', default: '36' } },
});
const [reps, months] = [Number(values.reps), Number(values.months)];
if (!(Number.isInteger(reps) && reps >= 100 && Number.isInteger(months) && months >= 14)) {
  console.error('--reps takes a whole number from 100, --months one from 14.');
  process.exit(1);
}

await step('packages', ensureInstalled);
await step('build', () => ensureBuilt(['metrics']));
const { metricsBench } = await import('../test/bench/metrics.bench.mjs');
await metricsBench({ reps, months });
