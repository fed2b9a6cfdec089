// `npm run simulate`: prints how odds, intervals and flags do in simulated worlds, beside the rules others use.
//   npm run simulate -- [--seed 1] [--reps 120] [--quick] [--only forecasts,atRisk,drops,efficiency,outages]
// The same seed prints the same figures.
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNodeVersion } from './lib/node-version.mjs';
import { step } from './lib/run.mjs';

checkNodeVersion();
process.env.TZ = 'UTC';
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    reps: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const numbers = [values.seed, values.reps ?? '120'].map(Number);
if (!numbers.every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--seed and --reps take whole numbers.');
  process.exit(1);
}

await step('packages', ensureInstalled);
await step('build', () => ensureBuilt(['metrics']));
const { simulate, TABLE_NAMES } = await import('../test/simulate/simulate.mjs');
const only = values.only?.split(',') ?? TABLE_NAMES;
const unknown = only.find((name) => !TABLE_NAMES.includes(name));
if (unknown !== undefined) {
  console.error(`There is no table ${unknown}; there are ${TABLE_NAMES.join(', ')}.`);
  process.exit(1);
}
simulate({
  seed: Number(values.seed),
  reps: values.reps === undefined ? undefined : Number(values.reps),
  quick: values.quick,
  only,
});
