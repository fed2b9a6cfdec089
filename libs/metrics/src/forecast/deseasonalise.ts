import { isSeasonal } from './is-seasonal.js';
import { hasSeasons, seasonalIndices } from './seasonal-indices.js';
import { shrunkIndices } from './shrunk-indices.js';

/** A series without its season, and what puts the season back. */
export interface Deseasonalised {
  readonly adjusted: readonly number[];
  /** The seasonal index of the period so many steps after the last value (1 is the next one). 1 without a season. */
  readonly indexAhead: (step: number) => number;
}

/**
 * How a season is believed. 'tested': wholly where the series tests as seasonal, else not at all, as the competitions
 * do. 'shrunk': as far as the seasons agree, which serves the few years a company has much better (docs/concepts).
 */
export type SeasonRule = 'tested' | 'shrunk';

/**
 * Divides a series by its seasonal indices. Left alone where it has no season to speak of (below three seasons when
 * tested, below two when shrunk), or where a value of zero or less makes dividing meaningless.
 * @param values oldest first, without gaps
 */
export function deseasonalise(
  values: readonly number[],
  season: number,
  rule: SeasonRule = 'tested',
): Deseasonalised {
  const indices = indicesOf(values, season, rule);
  if (indices === null) return { adjusted: values, indexAhead: () => 1 };
  const indexAt = (position: number) => indices[position % season] ?? 1;
  return {
    adjusted: values.map((value, position) => value / indexAt(position)),
    indexAhead: (step) => indexAt(values.length + step - 1),
  };
}

function indicesOf(values: readonly number[], season: number, rule: SeasonRule): number[] | null {
  if (!hasSeasons(values, season)) return null;
  if (rule === 'shrunk') return shrunkIndices(values, season);
  return isSeasonal(values, season) ? seasonalIndices(values, season) : null;
}
