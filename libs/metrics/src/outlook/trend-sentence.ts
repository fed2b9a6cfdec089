import type { Unit } from '../catalog/metric-definition.js';
import { formatPercent } from '../format/format-percent.js';
import { formatRange } from '../format/format-range.js';
import type { Formatting } from '../format/formatting.js';
import type { Grain } from '../periods/period.js';
import type { TrendClaim } from '../trends/trend-claim.js';

/** With fewer `trendClaim` says nothing. */
const LEAST = 12;
/** Below a tenth a whole percent is too coarse. */
const FINE = 0.1;

/**
 * Where a series is heading, in words, and only as far as `trendClaim` claims it; its change is over one period.
 * @param closed how many closed periods have data
 * @example 'Rising by 2–4% a month (8 in 10), without season and short months.'
 * @example 'No clear trend: −1% to +2% a month (8 in 10).'
 * @example 'Needs 12 closed months to speak of a trend, has 8.'
 */
export function trendSentence(
  claim: TrendClaim | null,
  { grain, closed, unit }: { grain: Grain; closed: number; unit: Unit },
  formatting: Formatting,
): string {
  if (claim === null) return `Needs ${LEAST} closed ${grain}s to speak of a trend, has ${closed}.`;
  const { direction, low, high } = claim;
  const write = (from: number, to: number) =>
    claim.unit === 'fraction' ? percents(from, to, formatting) : formatRange(from, to, unit, formatting);
  if (direction === 'unclear') return `No clear trend over ${closed} ${grain}s.`;
  const range = direction === 'rising' ? write(low, high) : write(-high, -low);
  return `${direction === 'rising' ? 'Rising' : 'Falling'} by ${range} a ${grain} (8 in 10), season and short ${grain}s taken out.`;
}

/** '2–4%'; below a tenth with a decimal: '0.4–0.9%'. */
function percents(from: number, to: number, formatting: Formatting): string {
  const decimals = to < FINE ? 1 : 0;
  const [low, high] = [from, to].map((end) => formatPercent(end, formatting, decimals));
  return low === high ? `${high}` : `${low?.replace(/\s?%$/, '')}–${high}`;
}
