import { median } from '../stats/median.js';

/** Less than this part of the usual value, before anything else, is a start and no period like the others. */
const STARTED = 0.4;

/**
 * A series from the period on in which it runs as it usually does: the periods before, below two fifths of its median, are
 * taken to have no data. Exports begin with the first deal opened, so the months before the first ones were won look
 * like months of next to nothing; a forecast made from those would be off by many times what came, and count as a miss.
 * @param values oldest first; null where there is no data
 * @example onceRunning([1, 2, 30, 28, 31]) // [null, null, 30, 28, 31]
 */
export function onceRunning(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const least = STARTED * (median(known) ?? 0);
  const first = values.findIndex((value) => value !== null && value >= least);
  return values.map((value, index) => (index < first ? null : value));
}
