import { both } from '../measure/both.js';
import type { Measure } from '../measure/measure.js';

/**
 * What the days left must bring: quota − actual − what pace asked of worked days that no file spoke about, never below
 * 0. Those days are taken to have gone by plan: they were worked, so counting them as nothing would put their work on
 * the days left a second time; and what is behind pace on the days known stays to be made up.
 * @param holes share of the period's work that lies on days gone by without data, 0 to 1
 * @example stillNeeded(known(10), known(22), 9 / 22) // 3: 9 of 22 days are unknown, 10 known ones brought 10
 */
export function stillNeeded(actual: Measure, quota: Measure, holes = 0): Measure {
  return both(actual, quota, (y, q) => Math.max(0, q * (1 - holes) - y));
}
