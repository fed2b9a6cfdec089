import type { FlagWeek, RoleBaseline } from './flag-check.js';
import { weekMomentum } from './week-momentum.js';

/** What the role counts for, in weeks, where fewer than two reps show how much reps differ; and the most it may. */
const USUAL_WEEKS = 2;
const MOST_WEEKS = 26;

/** A rep's weeks in short: capacity worked, mean per full week, and what the weeks vary by. */
interface RepWeeks {
  readonly value: number;
  readonly capacity: number;
  readonly count: number;
  /** Squared deviations from the rep's own mean less what a Poisson count shows, and the squared means. */
  readonly excess: number;
  readonly squaredMeans: number;
}

/**
 * What a full week of a role brings, by how much a rep's weeks vary beyond chance, and for how many weeks the role counts
 * in a rep's baseline, by the method of moments. `extra` (CV²): the squared deviations of all weeks from their rep's own
 * mean, less what a Poisson count of that mean would show, over the squared means. `weeks`: the variance of a rep's
 * weeks over the variance between reps; where reps differ much, the role says little about one of them. `momentum`: see
 * `weekMomentum`.
 * @param reps the weeks of each rep of the role, closed before the days that are judged
 * @returns null without a worked week
 * @example weeks of 8, 12, 8 and 12 of one rep: { perWeek: 10, extra: 0, weeks: 2, momentum: 1 }
 */
export function roleBaseline(reps: readonly (readonly FlagWeek[])[]): RoleBaseline | null {
  const worked = reps.map(repWeeks).filter(({ capacity }) => capacity > 0);
  const capacity = sumOf(worked, (rep) => rep.capacity);
  if (capacity === 0) return null;
  const perWeek = sumOf(worked, (rep) => rep.value) / capacity;
  const squaredMeans = sumOf(worked, (rep) => rep.squaredMeans);
  const extra = squaredMeans > 0 ? Math.max(0, sumOf(worked, (rep) => rep.excess) / squaredMeans) : 0;
  const weeks = roleWeeks(worked, perWeek, extra);
  return { perWeek, extra, weeks, momentum: weekMomentum(reps, { extra }) };
}

function repWeeks(all: readonly FlagWeek[]): RepWeeks {
  const weeks = all.filter((week) => week.capacity > 0);
  const value = sumOf(weeks, (week) => week.value);
  const capacity = sumOf(weeks, (week) => week.capacity);
  const count = weeks.length;
  let [excess, squaredMeans] = [0, 0];
  for (const week of count > 1 ? weeks : []) {
    const mean = (value / capacity) * week.capacity;
    excess += ((week.value - mean) ** 2 * count) / (count - 1) - mean;
    squaredMeans += mean * mean;
  }
  return { value, capacity, count, excess, squaredMeans };
}

function roleWeeks(reps: readonly RepWeeks[], perWeek: number, extra: number): number {
  if (reps.length < 2) return USUAL_WEEKS;
  const within = perWeek + extra * perWeek * perWeek;
  const squares = sumOf(reps, (rep) => (rep.value / rep.capacity - perWeek) ** 2) / (reps.length - 1);
  const between = squares - sumOf(reps, (rep) => within / rep.capacity) / reps.length;
  return between > 0 ? Math.min(MOST_WEEKS, within / between) : MOST_WEEKS;
}

function sumOf<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
