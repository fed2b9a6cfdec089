import { mean } from '../stats/mean.js';
import { hasSeasons, seasonalIndices } from './seasonal-indices.js';

/**
 * Seasonal indices drawn towards 1 as far as the seasons disagree, for the few seasons that a company has. Believed is the reliability of a mean of k seasons whose values, without their growth from season to season, correlate
 * by r with those a season before: k·r ÷ (1 + (k − 1)·r) (Spearman–Brown), k being how often each position has an index.
 * All 1 where there is nothing to learn from.
 * @param values oldest first, without gaps; position 0 is that of the first value
 * @example shrunkIndices([1, 3, 1, 3, 1], 2) // [0.5, 1.5]: the seasons agree
 */
export function shrunkIndices(values: readonly number[], season: number): number[] {
  const indices = seasonalIndices(values, season);
  if (!hasSeasons(values, season)) return indices;
  const agreement = Math.max(0, seasonToSeason(values, season));
  const times = Math.max(1, values.length / season - 1);
  const believed = (times * agreement) / (1 + (times - 1) * agreement);
  return indices.map((index) => 1 + believed * (index - 1));
}

/** The correlation of values with those a season before; the growth between them is taken out first. */
function seasonToSeason(values: readonly number[], season: number): number {
  const later = values.slice(season);
  const growth = (mean(later.map((value, index) => value - (values[index] ?? 0))) ?? 0) / season;
  const level = values.map((value, index) => value - growth * index);
  const [now, before] = [centred(level.slice(season)), centred(level.slice(0, -season))];
  const size = Math.sqrt(product(now, now) * product(before, before));
  return size > 0 ? product(now, before) / size : 0;
}

function centred(values: readonly number[]): number[] {
  const middle = mean(values) ?? 0;
  return values.map((value) => value - middle);
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
