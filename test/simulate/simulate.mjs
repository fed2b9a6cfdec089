import { atRiskTable } from './at-risk.mjs';
import { dropTable } from './drops.mjs';
import { efficiencyTable } from './efficiency.mjs';
import { forecastTable } from './forecasts.mjs';
import { goalTable } from './goals.mjs';
import { outageTable } from './outages.mjs';

/** Each table with how many reps and repetitions of a world it takes, in full and in a hurry. */
const TABLES = {
  forecasts: { print: forecastTable, reps: 120, full: 6, quick: 1 },
  atRisk: { print: atRiskTable, reps: 120, full: 6, quick: 1 },
  drops: { print: dropTable, reps: 400, full: 4, quick: 1 },
  efficiency: { print: efficiencyTable, reps: 1000, full: 6, quick: 1 },
  outages: { print: outageTable, reps: 100, full: 4, quick: 1 },
};
export const TABLE_NAMES = Object.keys(TABLES);

/**
 * Prints how the library's odds, intervals and flags do in simulated worlds, beside the rules others use.
 * @param {{ seed: number, reps?: number, quick: boolean, only?: string[] }} options
 */
export function simulate({ seed, reps, quick, only = TABLE_NAMES }) {
  const results = {};
  for (const name of only) {
    const { print, reps: usual, full, quick: few } = TABLES[name];
    const started = performance.now();
    results[name] = print({ seed, reps: reps ?? usual, repetitions: quick ? few : full });
    console.log(`(${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
  }
  goalTable(results);
}
