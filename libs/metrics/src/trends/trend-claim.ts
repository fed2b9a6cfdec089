import { median } from '../stats/median.js';
import { quantile } from '../stats/quantile.js';
import { seededRandom } from '../stats/seeded-random.js';
import { variance } from '../stats/variance.js';
import { logScale } from './log-scale.js';
import { slopeOver } from './theil-sen-slope.js';

export interface TrendClaimSettings {
  /** The change is told over so many periods: 12 months make a year. */
  readonly over: number;
  readonly seed: number;
}

/** Where a series is heading, and whether that is more than chance. */
export interface TrendClaim {
  /** Rising or falling only when the whole 80% range is; else unclear. */
  readonly direction: 'rising' | 'falling' | 'unclear';
  /** Over the asked number of periods; a fraction, or in the unit of the values where some are negative. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
  readonly unit: 'fraction' | 'value';
}

/** With fewer values the range would be too narrow to trust. */
const LEAST = 12;
const DRAWS = 200;
/** Enough for a range; the slope itself is taken over more. */
const PAIRS = 300;
/** Drawn values are moved by up to so many standard deviations: equal ones would make slopes of exactly zero. */
const MOVED = 0.35;

/**
 * The Theil–Sen slope of a deseasonalised series with its 80% range. What is left around the line is drawn again and the
 * slope taken anew (smoothed bootstrap); as good months follow good ones, the range is widened by √((1 + φ) ÷ (1 − φ)),
 * φ being the correlation of what is left with the month before, corrected for its bias.
 * @param values as `decompose` adjusts them, oldest first; null where there is no data
 * @returns null with fewer than 12 known values
 * @example trendClaim(adjusted, { over: 12, seed: 1 }) // { direction: 'rising', change: 0.08, low: 0.05, high: 0.11, … }
 */
export function trendClaim(
  values: readonly (number | null)[],
  { over, seed }: TrendClaimSettings,
): TrendClaim | null {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length < LEAST) return null;
  const scale = logScale(known.map(({ value }) => value));
  const series = Float64Array.from(known, ({ value }) => scale.to(value));
  const at = known.map((one) => one.at);
  const slope = slopeOver(at)(series);
  const misses = residuals(series, at, slope);
  const moved = redrawnSlopes(misses, at, seed);
  const wider = widening(misses);
  const end = (share: number) => scale.part((slope + wider * (quantile(moved, share) ?? 0)) * over);
  const [low, high] = [end(0.1), end(0.9)];
  return {
    direction: low > 0 ? 'rising' : high < 0 ? 'falling' : 'unclear',
    change: scale.part(slope * over),
    low,
    high,
    unit: scale.part(1) === 1 ? 'value' : 'fraction',
  };
}

/** Around the line, widened for the line having been fitted to them. */
function residuals(series: Float64Array, at: readonly number[], slope: number): Float64Array {
  const level = series.map((value, index) => value - slope * (at[index] ?? 0));
  const middle = median(level) ?? 0;
  const fitted = Math.sqrt(series.length / (series.length - 2));
  return level.map((value) => (value - middle) * fitted);
}

function redrawnSlopes(misses: Float64Array, at: readonly number[], seed: number): Float64Array {
  const slopeOf = slopeOver(at, PAIRS);
  const next = seededRandom(seed);
  const reach = 2 * MOVED * Math.sqrt(variance(misses) ?? 0);
  const drawn = new Float64Array(misses.length);
  return new Float64Array(DRAWS).map(() => {
    for (let index = 0; index < drawn.length; index++)
      drawn[index] = (misses[Math.floor(next() * drawn.length)] ?? 0) + reach * (next() - 0.5);
    return slopeOf(drawn);
  });
}

/** How much less a month says when it follows the one before: 1 when it does not. */
function widening(misses: Float64Array): number {
  let [together, all] = [0, 0];
  misses.forEach((miss, index) => {
    all += miss * miss;
    together += index > 0 ? miss * (misses[index - 1] ?? 0) : 0;
  });
  const found = all > 0 ? together / all : 0;
  const corrected = Math.min(0.9, Math.max(0, found + (2 + 4 * found) / misses.length));
  return Math.sqrt((1 + corrected) / (1 - corrected));
}
