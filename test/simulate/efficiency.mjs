import {
  alarmCounts,
  benjaminiHochberg,
  betaI,
  falseDiscoverySet,
  median,
  ratioPosterior,
  ratioPrior,
} from '@paceline/metrics';
import { table } from '../bench/report.mjs';
import { part } from './format.mjs';
import { ratioWorld } from './worlds/ratio.mjs';

/** A gap is a rate below this share of the team's. */
const GAP = 0.75;
const SCALES = [1, 4];

/** Rules for a rate below 75% of the team's, among 1,000 reps with few and with more trials (metrics.md §3.2). */
export function efficiencyTable({ seed, repetitions }) {
  const results = SCALES.flatMap((scale) => {
    const worlds = Array.from({ length: repetitions }, (_, turn) =>
      judged(ratioWorld({ seed: seed + turn, scale })),
    );
    const trials = median(worlds.flatMap(({ reps }) => reps.map((rep) => rep.trials)));
    return Object.entries(RULES).map(([rule, choose]) => {
      const alarms = worlds.flatMap((world) => {
        const flagged = choose(world);
        return world.reps.map(({ real }, index) => ({ flagged: flagged.has(index), real }));
      });
      return { rule, trials, ...alarmCounts(alarms) };
    });
  });
  console.log('Efficiency gaps: true rate below 75% of the team. Right and wrong per 1,000 reps.\n');
  table(results.map((result) => row(result, repetitions)));
  return results;
}

/** What is known of each rep: the truth, the chance of so few by luck, and the probability of a gap. */
function judged(records) {
  const prior = ratioPrior(records);
  const limit = GAP * prior.rate;
  const reps = records.map(({ rate, trials, successes }) => ({
    trials,
    real: rate < limit,
    raw: successes / trials,
    limit,
    // P(at most k of n) = I_{1−T}(n−k, k+1)
    luck: betaI(1 - prior.rate, trials - successes, successes + 1),
    gap: ratioPosterior({ successes, trials }, prior, limit).below,
  }));
  return { reps };
}

const where =
  (test) =>
  ({ reps }) =>
    new Set(reps.flatMap((rep, index) => (test(rep) ? [index] : [])));
const RULES = {
  'rate < 75% of the team': where(({ raw, limit }) => raw < limit),
  'binomial p < .025': where(({ luck }) => luck < 0.025),
  'Benjamini–Hochberg, q = .1': ({ reps }) => new Set(benjaminiHochberg(reps.map(({ luck }) => luck))),
  'efficiency_gap: P(gap) > .7': where(({ gap, trials }) => gap > 0.7 && trials >= 30),
  'P(gap) > .8': where(({ gap, trials }) => gap > 0.8 && trials >= 30),
  'P(gap) in a set with FDR .2': ({ reps }) => new Set(falseDiscoverySet(reps.map(({ gap }) => 1 - gap))),
};

const row = ({ rule, trials, right, wrong, precision, recall }, repetitions) => ({
  'median trials': Math.round(trials),
  rule,
  right: Math.round(right / repetitions),
  wrong: Math.round(wrong / repetitions),
  precision: part(precision),
  recall: part(recall, 2),
});
