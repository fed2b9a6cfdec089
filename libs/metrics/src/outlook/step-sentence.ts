import type { Unit } from '../catalog/metric-definition.js';
import type { ForecastStep } from '../forecast/forecast.js';
import { formatRange } from '../format/format-range.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import { oddsBucket } from '../landing/odds-bucket.js';
import type { Measure } from '../measure/measure.js';

/**
 * What a forecast says of one period ahead, in words.
 * @param about begun: whether the period has begun already; the forecast is then the one made before it did
 * @example 'Likely $210k–$340k (8 in 10) against $300k; 2 in 5 chance.'
 * @example 'Forecast before it began: $210k–$340k (8 in 10).'
 */
export function stepSentence(
  step: Pick<ForecastStep, 'expected' | 'likely'>,
  about: { unit: Unit; quota: Measure; odds: Measure; begun: boolean },
  formatting: Formatting,
): string {
  const { unit, quota, odds, begun } = about;
  const lead = begun ? 'Forecast before it began:' : 'Likely';
  if (step.likely === null) return `${lead} about ${formatValue(step.expected, unit, formatting)}.`;
  const range = `${lead} ${formatRange(step.likely.low, step.likely.high, unit, formatting)} (8 in 10)`;
  // Odds of a period that has begun are those of its landing, which knows what came so far.
  if (begun || !quota.ok || !odds.ok) return `${range}.`;
  return `${range} against ${formatValue(quota.value, unit, formatting)}; ${oddsBucket(odds.value)} chance.`;
}
