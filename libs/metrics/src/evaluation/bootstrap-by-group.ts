import { quantile } from '../stats/quantile.js';
import { seededRandom } from '../stats/seeded-random.js';

export interface BootstrapSettings {
  /** How often groups are drawn anew (1,000). */
  readonly draws?: number;
  readonly seed?: number;
  /** Part of the draws that lies within the interval (0.95). */
  readonly level?: number;
}

/** A figure, and the range its sampling leaves it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A statistic of rows with its bootstrap interval, drawing whole groups: the forecasts of one rep depend on each other,
 * and drawing them one by one would make the interval too narrow. Null where the statistic is.
 * @param groupOf the group of a row, such as its rep
 * @param statistic of any choice of rows; draws for which it is null are left out
 * @example bootstrapByGroup(forecasts, ({ rep }) => rep, brierScore) // { value: 0.12, low: 0.1, high: 0.14 }
 */
export function bootstrapByGroup<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string,
  statistic: (rows: Row[]) => number | null,
  settings: BootstrapSettings = {},
): Estimate | null {
  const { draws = 1000, seed = 1, level = 0.95 } = settings;
  const value = statistic([...rows]);
  if (value === null) return null;
  const groups = grouped(rows, groupOf);
  const next = seededRandom(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = statistic(groups.flatMap(() => groups[Math.floor(next() * groups.length)] ?? []));
    if (drawn !== null) values.push(drawn);
  }
  const tail = (1 - level) / 2;
  return { value, low: quantile(values, tail) ?? value, high: quantile(values, 1 - tail) ?? value };
}

function grouped<Row>(rows: readonly Row[], groupOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = groupOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
