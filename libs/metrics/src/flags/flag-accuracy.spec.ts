import { randomGamma } from '../stats/random-gamma.js';
import { randomPoisson } from '../stats/random-poisson.js';
import { seededRandom } from '../stats/seeded-random.js';
import type { Measure } from '../measure/measure.js';
import { ratioPosterior } from './ratio-posterior.js';
import { ratioPrior } from './ratio-prior.js';
import { replayFlags, type ReplayCase } from './replay-flags.js';
import { roleBaseline } from './role-baseline.js';
import { closedUpTo, weeksTo } from './testing/scenario.js';

// Small worlds with a fixed seed, so that a worse rule does not slip in; `npm run simulate` has the large ones.
const END = '2026-11-22';
const HISTORY = 26;
const WATCHED = 26;

/** Weekly counts of reps with this mean; every tenth does half from some week of the second half on. */
function dropWorld(seed: number, mean: number, reps: number): ReplayCase[] {
  const random = seededRandom(seed);
  const series = Array.from({ length: reps }, (_, rep) => {
    const level = (mean * randomGamma(random, 8)) / 8;
    const changedAt = rep % 10 === 0 ? HISTORY + 3 + Math.floor(12 * random()) : null;
    const values = Array.from({ length: HISTORY + WATCHED }, (_week, week) => {
      const usual = level * (randomGamma(random, 20) / 20);
      return randomPoisson(random, changedAt !== null && week >= changedAt ? usual / 2 : usual);
    });
    return { changedAt, weeks: weeksTo(END, values) };
  });
  const role = roleBaseline(series.map(({ weeks }) => weeks.slice(0, HISTORY)));
  return series.map(({ changedAt, weeks }, rep) => ({
    key: `rep ${rep}`,
    input: { period: null, checks: [closedUpTo(END)], weeks, role },
    trueFrom: changedAt === null ? null : (weeks[changedAt]?.end ?? null),
  }));
}

const valueOf = (measure: Measure) => (measure.ok ? measure.value : Number.NaN);

it('finds most drops by half, the median one within four weeks, at three false alarms per 100 rep-metric-quarters or fewer', () => {
  const cases = [60, 20, 10].flatMap((mean, index) => dropWorld(index + 1, mean, 200));
  const replay = replayFlags(cases, 'sudden_drop');
  // The history is as long as what is watched, and false alarms of both count against two quarters.
  expect(valueOf(replay.falsePer100) / 2).toBeLessThanOrEqual(3);
  expect(valueOf(replay.recall)).toBeGreaterThanOrEqual(0.8);
  expect(valueOf(replay.delayDays)).toBeLessThanOrEqual(21);
});

it('is right about at least four of five efficiency gaps', () => {
  const random = seededRandom(5);
  const reps = Array.from({ length: 1000 }, (_, rep) => {
    const [hits, misses] = [randomGamma(random, 7.2), randomGamma(random, 52.8)];
    const rate = (hits / (hits + misses)) * (rep % 10 === 0 ? 0.5 : 1);
    const trials = 30 + Math.floor(170 * random());
    let successes = 0;
    for (let trial = 0; trial < trials; trial++) if (random() < rate) successes++;
    return { rate, trials, successes };
  });
  const prior = ratioPrior(reps) ?? { rate: 0, strength: 0 };
  const limit = 0.75 * prior.rate;
  const flagged = reps.filter((rep) => ratioPosterior(rep, prior, limit).below > 0.7);
  const right = flagged.filter(({ rate }) => rate < limit);
  expect(flagged.length).toBeGreaterThan(50);
  expect(right.length / flagged.length).toBeGreaterThanOrEqual(0.8);
});
