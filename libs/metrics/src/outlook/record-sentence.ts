import type { ForecastRecord } from '../forecast/forecast-record.js';
import { formatPercent } from '../format/format-percent.js';
import type { Formatting } from '../format/formatting.js';
import type { Grain } from '../periods/period.js';

/**
 * How the forecast did so far, in words; null without a record.
 * @example '10 of the last 12 months ended inside the 8-in-10 range; missed by 6% on average.'
 */
export function recordSentence(record: ForecastRecord, grain: Grain, formatting: Formatting): string | null {
  const count = record.entries.length;
  if (count === 0) return null;
  const miss = record.averageMiss.ok
    ? `; missed by ${formatPercent(record.averageMiss.value, formatting)} on average`
    : '';
  const which = count === 1 ? `the last ${grain}` : `the last ${count} ${grain}s`;
  return `${record.inside} of ${which} ended inside the 8-in-10 range${miss}.`;
}
