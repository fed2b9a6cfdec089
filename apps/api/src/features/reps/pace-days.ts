import { addDays, daysBetween, dayShares, isCumulative, valueOr, type BandPoint } from '@paceline/metrics';
import type { PeriodContext } from '../../common/readings/period-context.js';
import { dayActualOf, valueOver, type RepReading } from '../../common/readings/rep-reading.js';
import { rounded } from '../../common/readings/plain-landing.js';
import type { PaceDay } from './rep-pace.response.js';

/**
 * The burn-up: each day of the period with what was done, what adds up to, what pace asks by its end, and where the
 * total is likely to stand then.
 * @param likely by index in the period
 */
export function paceDays(
  { rep, reading, capacity, shape }: RepReading,
  context: PeriodContext,
  likely: readonly (BandPoint | null)[],
): PaceDay[] {
  const { metric, period } = context;
  const shares = dayShares(capacity, shape);
  const through = reading.coveredTo === null ? -1 : daysBetween(period.start, reading.coveredTo);
  const quota = valueOr(reading.quota, null);
  const running = isCumulative(metric);
  let [sum, gone] = [0, 0];
  return Array.from(capacity, (share, index) => {
    const day = addDays(period.start, index);
    const known = index <= through;
    const actual = known && !metric.stock ? valueOr(dayActualOf(rep, metric, day), null) : null;
    sum += actual ?? 0;
    gone += shares[index] ?? 0;
    return {
      day,
      actual,
      cumulative: known ? (running ? sum : valueOr(valueOver([rep], metric, period.start, day), null)) : null,
      pace: quota === null ? null : running ? quota * Math.min(1, gone) : quota,
      capacity: share,
      likely: likelyTotal(likely[index] ?? null),
    };
  });
}

const likelyTotal = (point: BandPoint | null): PaceDay['likely'] =>
  point && { interval80: rounded(point.interval80), interval50: rounded(point.interval50) };
