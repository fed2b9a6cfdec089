import type { FlagWeek, RoleBaseline } from './flag-check.js';

/**
 * What a full week of a role brings, and by how much a rep's weeks vary beyond chance (CV²): the squared deviations of
 * all weeks from their rep's own mean, less what a Poisson count of that mean would show, over the squared means.
 * @param reps the weeks of each rep of the role, closed before the days that are judged
 * @returns null without a worked week
 * @example weeks of 8, 12, 8 and 12 of one rep: 10 a week, extra 0: they vary less than chance
 */
export function roleBaseline(reps: readonly (readonly FlagWeek[])[]): RoleBaseline | null {
  let [values, capacity, excess, squaredMeans] = [0, 0, 0, 0];
  for (const all of reps) {
    const weeks = all.filter((week) => week.capacity > 0);
    const [value, worked] = sums(weeks);
    values += value;
    capacity += worked;
    if (weeks.length < 2) continue;
    const correction = weeks.length / (weeks.length - 1);
    for (const week of weeks) {
      const mean = (value / worked) * week.capacity;
      excess += (week.value - mean) ** 2 * correction - mean;
      squaredMeans += mean * mean;
    }
  }
  if (capacity === 0) return null;
  return { perWeek: values / capacity, extra: squaredMeans > 0 ? Math.max(0, excess / squaredMeans) : 0 };
}

function sums(weeks: readonly FlagWeek[]): [number, number] {
  let [values, capacity] = [0, 0];
  for (const week of weeks) {
    values += week.value;
    capacity += week.capacity;
  }
  return [values, capacity];
}
