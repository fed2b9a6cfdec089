import { formatPercent } from '../format/format-percent.js';
import type { Formatting } from '../format/formatting.js';
import type { AttainmentDistribution } from './attainment-distribution.js';
import type { Concentration } from './concentration.js';

/**
 * How many made their quota, and where the middle lies, in words.
 * @param label of the period
 * @example 'Q3 2026: 12 of 22 reached their quota; the middle rep ended at 102%.'
 */
export function attainmentSentence(
  { count, reached, median }: AttainmentDistribution,
  label: string,
  formatting: Formatting,
): string {
  return `${label}: ${reached} of ${count} reached their quota; the middle rep ended at ${formatPercent(median, formatting)}.`;
}

/**
 * How much hangs on a few, beside what chance alone would make of equals, in words.
 * @example 'Top 4 of 22 carry 48%; by chance alone 28%.'
 */
export function concentrationSentence({ count, top, chance }: Concentration, formatting: Formatting): string {
  const carry = `Top ${top.people} of ${count} ${top.people === 1 ? 'carries' : 'carry'} ${formatPercent(top.value, formatting)}`;
  return chance ? `${carry}; by chance alone ${formatPercent(chance.topShare, formatting)}.` : `${carry}.`;
}
