import { brierScore, calibrationCard, crpsOfSamples, mean, quantile } from '@paceline/metrics';
import { table } from '../bench/report.mjs';
import { linearLanding, ownBootstrap, runRateLanding } from './baselines/landings.mjs';
import { part, percent } from './format.mjs';
import { learnLanding } from './model.mjs';
import { autocorrelatedWorld } from './worlds/autocorrelated.mjs';
import { baseWorld, METRICS } from './worlds/base.mjs';
import { hockeyStickWorld } from './worlds/hockey-stick.mjs';
import { littleDataWorld } from './worlds/little-data.mjs';
import { midPeriodDropWorld } from './worlds/mid-period-drop.mjs';

/** Each world with the part of its reps that one repetition has, so that all are judged by as many forecasts. */
const WORLDS = {
  base: { make: baseWorld, times: 1 },
  'weeks alike': { make: autocorrelatedWorld, times: 1 },
  'drop of half': { make: midPeriodDropWorld, times: 1 },
  'hockey stick': { make: hockeyStickWorld, times: 1 },
  'little data': { make: littleDataWorld, times: 10 },
};
/** Working days of 63 after which it is forecast: a fifth, two, three and four fifths. */
const DAYS = [13, 25, 38, 50];

/**
 * Odds and intervals beside linear pace, run rate and the rep's own past, in every world (metrics.md §2.2).
 * @param {{ seed: number, reps: number, repetitions: number }} options reps of a world, and how many worlds of each kind
 * @returns the figures that goals are held against, by world and metric
 */
export function forecastTable({ seed, reps, repetitions }) {
  const results = Object.keys(WORLDS).flatMap((world) =>
    Object.keys(METRICS).map((metric) => ({
      world,
      metric,
      ...forecastsOf(world, metric, { seed, reps, repetitions }),
    })),
  );
  const [{ card }] = results;
  console.log(
    `Forecasts: ${card.forecasts} per row, at 13, 25, 38 and 50 of 63 working days. CRPS in parts of the quota.\n`,
  );
  table(results.map(row));
  return results;
}

function forecastsOf(world, metric, { seed, reps, repetitions }) {
  const { make, times } = WORLDS[world];
  const rows = [];
  for (let turn = 0; turn < repetitions * times; turn++) {
    const made = make({ metric, seed: seed + 1000 * turn, reps });
    const model = learnLanding(made);
    for (const rep of made.reps) for (const day of DAYS) rows.push(oneForecast(made, model, rep, day, turn));
  }
  const scoreOf = (name) => brierScore(rows.map(({ hit, [name]: odds }) => ({ odds, hit })));
  return {
    card: calibrationCard(rows, { draws: 400 }),
    runRate: scoreOf('runRateOdds'),
    bootstrap: scoreOf('bootstrapOdds'),
    bootstrapCrps: mean(rows.map(({ bootstrapCrps }) => bootstrapCrps)),
    bootstrapCover: mean(rows.map(({ bootstrapHolds }) => (bootstrapHolds ? 1 : 0))),
  };
}

function oneForecast({ metric, workdays }, model, rep, day, turn) {
  const outcome = rep.now.total;
  const linear = linearLanding(rep, day, workdays);
  const own = ownBootstrap(rep, day, workdays, turn * 64 + day);
  return {
    ...model.forecast(rep, day),
    rep: `${turn} ${rep.name}`,
    metric,
    hit: outcome >= rep.quota,
    quota: rep.quota,
    outcome,
    linearOdds: linear.odds,
    linearLanding: linear.landing,
    runRateOdds: runRateLanding(rep, day, workdays).odds,
    bootstrapOdds: own.odds,
    bootstrapCrps: crpsOfSamples(own.landings, outcome) / rep.quota,
    bootstrapHolds: quantile(own.landings, 0.1) <= outcome && outcome <= quantile(own.landings, 0.9),
  };
}

function row({ world, metric, card, runRate, bootstrap, bootstrapCrps, bootstrapCover }) {
  const { low, high } = card.brierDifference;
  return {
    world,
    metric,
    'Brier: linear': part(card.linearBrier),
    'run rate': part(runRate),
    'own past': part(bootstrap),
    model: part(card.brier),
    '÷ linear': part(card.brierRatio, 2),
    'difference (95%)': `${part(low)} … ${part(high)}`,
    'CRPS: linear': part(card.linearCrps),
    'own past ': part(bootstrapCrps),
    'model ': part(card.crps),
    'lower by': percent(1 - card.crpsRatio),
    ECE: part(card.calibrationError),
    'in 80%': part(card.coverage80, 2),
    'in 50%': part(card.coverage50, 2),
    'own past in 80%': part(bootstrapCover, 2),
  };
}
