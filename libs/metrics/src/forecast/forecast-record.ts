import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import type { Range } from './forecast.js';
import { alignedMisses, forecastOne } from './forecast-series.js';

/** One period of the past: what was said of it before it began, and what came. */
export interface ForecastRecordEntry {
  /** Position in the history. */
  readonly index: number;
  readonly expected: number;
  readonly half: Range | null;
  readonly likely: Range;
  readonly actual: number;
  readonly inside: boolean;
}

export interface ForecastRecord {
  /** Oldest first; periods without data, or of which no range could be given, are left out. */
  readonly entries: readonly ForecastRecordEntry[];
  /** How many ended inside the 8-in-10 range. */
  readonly inside: number;
  /** Their share; 'nothing_yet' without entries. */
  readonly share: Measure;
  /** Mean |actual − expected| ÷ mean actual: 0.06 is "missed by 6% on average". */
  readonly averageMiss: Measure;
}

/**
 * The forecast's own record: the ranges it gave for the last periods, each from what was known before only, against
 * what came.
 * @param histories one per series, as for `forecastSeries`; ranges are pooled the same way
 * @param series whose record it is
 * @param settings season, and how many of the last periods to look at
 * @example forecastRecord(teams, 0, { season: 4, periods: 6 }) // { inside: 5, entries: […], … }
 */
export function forecastRecord(
  histories: readonly (readonly (number | null)[])[],
  series: number,
  settings: { readonly season: number; readonly periods: number },
): ForecastRecord {
  const history = histories[series] ?? [];
  const oneAhead = { season: settings.season, horizon: 1 };
  const misses = alignedMisses(histories, oneAhead);
  const shift = Math.max(0, ...histories.map(({ length }) => length)) - history.length;
  const entries: ForecastRecordEntry[] = [];
  for (let index = Math.max(0, history.length - settings.periods); index < history.length; index++) {
    const actual = history[index] ?? null;
    const known = { series, misses, settings: oneAhead, end: index + shift };
    const step = forecastOne(history.slice(0, index), known)?.steps[0];
    if (actual === null || !step?.likely) continue;
    const { expected, half, likely } = step;
    entries.push({ index, expected, half, likely, actual, inside: within(actual, likely) });
  }
  return summarise(entries);
}

function within(value: number, { low, high }: Range): boolean {
  return value >= low && value <= high;
}

function summarise(entries: readonly ForecastRecordEntry[]): ForecastRecord {
  const inside = entries.filter((entry) => entry.inside).length;
  const missed = entries.reduce((sum, { actual, expected }) => sum + Math.abs(actual - expected), 0);
  const came = entries.reduce((sum, { actual }) => sum + Math.abs(actual), 0);
  return {
    entries,
    inside,
    share: divide(inside, entries.length, 'nothing_yet'),
    averageMiss: divide(missed, came, entries.length === 0 ? 'nothing_yet' : 'zero_denominator'),
  };
}
