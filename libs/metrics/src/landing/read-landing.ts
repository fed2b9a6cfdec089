import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { Distribution } from './distribution.js';
import type { Confidence, Landing } from './landing-reading.js';

/** What is not reached yet is never certain, however likely. */
const MOST = 1 - 1e-9;

/** Reads odds, mean, median and intervals from what may still come. */
export function readLanding(
  rest: Distribution,
  actual: number,
  quota: Measure,
  confidence: Confidence,
): Landing {
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = rest
    .quantiles([0.1, 0.25, 0.5, 0.75, 0.9])
    .map((more) => actual + more);
  return {
    odds: oddsOf(rest, actual, quota),
    actual,
    mean: actual + rest.mean,
    median: p50,
    interval80: { low: p10, high: p90 },
    interval50: { low: p25, high: p75 },
    variance: rest.variance,
    none: rest.none,
    confidence,
  };
}

function oddsOf(rest: Distribution, actual: number, quota: Measure): Measure {
  if (!quota.ok) return quota;
  if (quota.value <= 0) return unknown('zero_quota');
  if (actual >= quota.value) return known(1);
  return known(Math.min(MOST, Math.max(0, rest.atLeast(quota.value - actual))));
}
