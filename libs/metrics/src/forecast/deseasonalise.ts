import { isSeasonal } from './is-seasonal.js';
import { seasonalIndices } from './seasonal-indices.js';
import { shrunkIndices } from './shrunk-indices.js';

/** A series without its season, and what puts the season back. */
export interface Deseasonalised {
  readonly adjusted: readonly number[];
  /** The seasonal index of the period so many steps after the last value (1 is the next one). 1 without a season. */
  readonly indexAhead: (step: number) => number;
}

/**
 * Divides a series by its seasonal indices. From three seasons on only where the series tests as seasonal; with two to
 * three, which cannot be tested, by indices shrunk as far as the seasons disagree; below two, or where a value of zero
 * or less makes dividing meaningless, it is left alone.
 * @param values oldest first, without gaps
 */
export function deseasonalise(values: readonly number[], season: number): Deseasonalised {
  const indices = indicesOf(values, season);
  if (indices === null) return { adjusted: values, indexAhead: () => 1 };
  const indexAt = (position: number) => indices[position % season] ?? 1;
  return {
    adjusted: values.map((value, position) => value / indexAt(position)),
    indexAhead: (step) => indexAt(values.length + step - 1),
  };
}

function indicesOf(values: readonly number[], season: number): number[] | null {
  if (season <= 1 || values.length < 2 * season || !values.every((value) => value > 0)) return null;
  if (values.length < 3 * season) return shrunkIndices(values, season);
  return isSeasonal(values, season) ? seasonalIndices(values, season) : null;
}
