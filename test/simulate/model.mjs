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
 * @returns after so many working days of a rep: progress[day], odds(rep, day) and forecast(rep, day)
 */
export function learnLanding({ kind, workdays, reps }) {
  const capacity = onCalendar(new Array(workdays).fill(1));
  const histories = reps.map(({ name, past }) => ({
    rep: name,
    periods: past.map(periodOf(kind, capacity)),
  }));
  const periods = teamPeriods(histories, capacity);
  const shape = learnShape({ grain: 'quarter', periods });
  const fit = fitLanding({
    kind: kind === 'count' ? 'counts' : 'amounts',
    reps: histories,
    shape,
    shapeWithout: (leaveOut) => learnShape({ grain: 'quarter', periods, leaveOut }),
  });
  const start = quarterStart(reps[0].past.length);
  const shares = dayShares(capacity, shapeWeights(shape, start, capacity));
  const progress = progressOf(shares, workdays);
  const inputOf = ({ name, quota, now }, day) => ({
    rep: name,
    actual: sum(now.values, 0, day),
    ...(kind === 'amount' ? { count: sum(now.counts, 0, day) } : {}),
    quota: known(quota),
    progress: progress[day],
    course: { counts: onCalendar(now.counts ?? now.values).slice(0, calendarDay(day - 1) + 1), shares },
  });
  return {
    progress,
    odds: (rep, day) => landing(fit, inputOf(rep, day)).odds.value,
    forecast: (rep, day) => forecastOf(fit, inputOf(rep, day)),
  };
}

function forecastOf(fit, input) {
  const read = landing(fit, input);
  return {
    progress: input.progress,
    odds: read.odds.value,
    low50: read.interval50.low,
    high50: read.interval50.high,
    low80: read.interval80.low,
    high80: read.interval80.high,
    quantiles: landingQuantiles(fit, read, QUANTILES),
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
