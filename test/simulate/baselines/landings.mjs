import { seededRandom } from '@paceline/metrics';

const RUN_RATE_DAYS = 20;
const WEEK = 5;

export const sum = (values, from = 0, to = values.length) => {
  let total = 0;
  for (let index = from; index < to; index++) total += values[index];
  return total;
};

/** Where a straight line from the first day ends; its odds are a yes or a no. */
export function linearLanding({ now, quota }, day, workdays) {
  const landing = (sum(now.values, 0, day) * workdays) / day;
  return { odds: landing >= quota ? 1 : 0, landing };
}

/** The last 20 working days go on. */
export function runRateLanding({ now, quota }, day, workdays) {
  const days = Math.min(RUN_RATE_DAYS, day);
  const perDay = sum(now.values, day - days, day) / days;
  const landing = sum(now.values, 0, day) + perDay * (workdays - day);
  return { odds: landing >= quota ? 1 : 0, landing };
}

/** The rest of the quarter drawn week by week from the same weeks of the rep's own past quarters, 400 times. */
export function ownBootstrap({ now, past, quota }, day, workdays, seed, draws = 400) {
  const next = seededRandom(seed);
  const done = sum(now.values, 0, day);
  const landings = Float64Array.from({ length: draws }, () => {
    let landing = done;
    for (let from = day; from < workdays; from += WEEK) {
      const quarter = past[Math.floor(next() * past.length)];
      landing += sum(quarter.values, from, Math.min(workdays, from + WEEK));
    }
    return landing;
  }).sort();
  const hits = landings.filter((landing) => landing >= quota).length;
  return { odds: done >= quota ? 1 : (hits + 0.5) / (draws + 1), landings };
}
