import { isSeasonal } from './is-seasonal.js';
import { seasonalIndices } from './seasonal-indices.js';

/** A series without its season, and what puts the season back. */
export interface Deseasonalised {
  readonly adjusted: readonly number[];
  /** The seasonal index of the period so many steps after the last value (1 is the next one). 1 without a season. */
  readonly indexAhead: (step: number) => number;
}

/**
 * Divides a series by its seasonal indices where it is seasonal; leaves it alone where it is not, or where a value of
 * zero or less makes dividing meaningless.
 * @param values oldest first, without gaps
 */
export function deseasonalise(values: readonly number[], season: number): Deseasonalised {
  if (!values.every((value) => value > 0) || !isSeasonal(values, season)) {
    return { adjusted: values, indexAhead: () => 1 };
  }
  const indices = seasonalIndices(values, season);
  const indexAt = (position: number) => indices[position % season] ?? 1;
  return {
    adjusted: values.map((value, position) => value / indexAt(position)),
    indexAhead: (step) => indexAt(values.length + step - 1),
  };
}
