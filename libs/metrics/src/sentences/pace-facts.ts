import { formatPercent } from '../format/format-percent.js';
import { formatPp } from '../format/format-pp.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Reading } from '../pace/reading.js';
import type { SentenceMetric } from './sentence.js';

/** Counts below this are said as "5 of 14"; a percentage would pretend precision. */
export const FEW = 20;

/**
 * How far from pace, and the numbers it stands on: "2 pp behind pace, $412k of $740k (56%; pace 58%)", for few
 * "2 behind pace, 5 of 14 (pace 7)". Null when the reading has no quota or nothing is expected yet.
 */
export function paceFacts(metric: SentenceMetric, reading: Reading, formatting: Formatting): string | null {
  const { actual, quota, gap, expected } = reading;
  if (!actual.ok || !quota.ok || !gap.ok || !expected.ok || quota.value <= 0) return null;
  const value = (amount: number) => formatValue(amount, metric.unit, formatting);
  const amounts = `${value(actual.value)} of ${value(quota.value)}`;
  if (metric.unit === 'count' && quota.value < FEW) {
    // Whole things: the difference of what is shown, so that the sentence adds up for the reader.
    const asked = Math.round(expected.value);
    const far = Math.abs(gap.value) < 1 ? 0 : Math.max(1, Math.abs(Math.round(actual.value) - asked));
    return `${distance(gap.value, String(far))}, ${amounts} (pace ${value(asked)})`;
  }
  const [done, pace] = [actual.value / quota.value, expected.value / quota.value];
  const points = Math.round(done * 100) - Math.round(pace * 100);
  const shown = `${amounts} (${formatPercent(done, formatting)}; pace ${formatPercent(pace, formatting)})`;
  // Early in a period percentages are too coarse for what the status already says.
  if (points === 0 && reading.status !== 'on_pace') {
    return `${distance(gap.value, value(Math.abs(gap.value)))}, ${shown}`;
  }
  return `${distance(points, formatPp(points / 100, formatting, false))}, ${shown}`;
}

function distance(side: number, amount: string): string {
  if (/^0( pp)?$/.test(amount)) return 'on pace';
  return side < 0 ? `${amount} behind pace` : `${amount} ahead of pace`;
}
