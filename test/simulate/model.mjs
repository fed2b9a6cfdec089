import {
  fitLanding,
  dayShares,
  known,
  landing,
  landingQuantiles,
  learnShape,
  shapeWeights,
} from '@paceline/metrics';
import { sum } from './baselines/landings.mjs';
import { calendarDay, onCalendar, quarterStart } from './worlds/on-calendar.mjs';

const QUANTILES = 50;

/**
 * What the library learns from a world's past quarters, and its forecasts of the one that is going on.
 * @returns {{ fit: object, progress: Float64Array, forecast: (rep: object, day: number) => object }} progress after so
 *   many working days; forecast after so many
 */
export function learnLanding({ kind, workdays, reps }) {
  const capacity = onCalendar(new Array(workdays).fill(1));
  const histories = reps.map(({ name, past }) => ({
    rep: name,
    periods: past.map(periodOf(kind, capacity)),
  }));
  const shape = learnShape({ grain: 'quarter', periods: teamPeriods(histories, capacity) });
  const fit = fitLanding({ kind: kind === 'count' ? 'counts' : 'amounts', reps: histories, shape });
  const start = quarterStart(reps[0].past.length);
  const progress = progressOf(dayShares(capacity, shapeWeights(shape, start, capacity)), workdays);
  const inputOf = ({ name, quota, now }, day, more) => ({
    rep: name,
    actual: sum(now.values, 0, day),
    ...(kind === 'amount' ? { count: sum(now.counts, 0, day) } : {}),
    quota: known(quota),
    progress: progress[day],
    ...more,
  });
  return { fit, progress, inputOf, forecast: (rep, day, more) => forecastOf(fit, inputOf(rep, day, more)) };
}

function forecastOf(fit, input) {
  const { odds, interval50, interval80, mean, median } = landing(fit, input);
  return {
    progress: input.progress,
    odds: odds.value,
    mean,
    median,
    low50: interval50.low,
    high50: interval50.high,
    low80: interval80.low,
    high80: interval80.high,
    quantiles: landingQuantiles(fit, input, QUANTILES),
  };
}

const periodOf = (kind, capacity) => (quarter, index) => ({
  start: quarterStart(index),
  capacity,
  values: onCalendar(quarter.values),
  ...(kind === 'amount' ? { counts: onCalendar(quarter.counts), squares: onCalendar(quarter.squares) } : {}),
});

/** Sums over the reps, day by day. */
function teamPeriods(histories, capacity) {
  const [{ periods: first }] = histories;
  return first.map(({ start, counts }, index) => {
    const total = (name) =>
      capacity.map((_, day) => histories.reduce((sum, { periods }) => sum + periods[index][name][day], 0));
    return {
      start,
      capacity: capacity.map((share) => share * histories.length),
      values: total('values'),
      ...(counts === undefined ? {} : { counts: total('counts') }),
    };
  });
}

function progressOf(shares, workdays) {
  const progress = new Float64Array(workdays + 1);
  for (let day = 0; day < workdays; day++) progress[day + 1] = progress[day] + shares[calendarDay(day)];
  progress[workdays] = 1;
  return progress;
}
