import { fillGaps } from '../forecast/fill-gaps.js';
import { loess } from './loess.js';
import { logScale } from './log-scale.js';
import { perOrdinaryPeriod } from './per-ordinary-period.js';
import { stl } from './stl.js';

export interface DecompositionSettings {
  /** Periods in a season: 12 months; 5 working days; 1 for none. */
  readonly season: number;
  /** Working capacity of each period (days worth of work), which is divided out first; all alike when left out. */
  readonly capacity?: readonly (number | null)[];
}

/** A series taken apart. All lists are as long as the input, null where it has no data. */
export interface Decomposition {
  /** 'stl' with two seasons or more; 'trend_only' with less. */
  readonly method: 'stl' | 'trend_only';
  /** What an ordinary period brings without season and chance, at average capacity. */
  readonly trend: (number | null)[];
  /** The value at average capacity, without the season: what trends and changes are told from. */
  readonly adjusted: (number | null)[];
  /** The season's part of an ordinary period: 0.2 is 20% above it; where values may be negative, in their unit. */
  readonly seasonal: (number | null)[];
}

/** A season is taken to be the same every year below so many. */
const YEARS_TO_CHANGE = 4;
/** Fewer values have no trend. */
const LEAST = 4;
/** Part of the values that the trend looks at when there is no season. */
const NEAR = 0.75;

/**
 * Takes trend and season of a series apart, on the logarithmic scale where no value is negative: robust STL with two
 * seasons or more (the same season every year below four), a robust-free local line with less.
 * @param values oldest first; null where there is no data
 * @returns null with fewer than 4 known values
 * @example decompose(monthly, { season: 12, capacity: workingDays })?.adjusted
 */
export function decompose(
  values: readonly (number | null)[],
  settings: DecompositionSettings,
): Decomposition | null {
  const { season } = settings;
  const ordinary = perOrdinaryPeriod(values, settings.capacity);
  const filled = fillGaps(ordinary, season);
  if (filled === null || ordinary.filter((value) => value !== null).length < LEAST) return null;
  const scale = logScale(filled.values);
  const series = filled.values.map(scale.to);
  const hasSeason = season > 1 && series.length >= 2 * season;
  const parts = hasSeason
    ? stl(series, season, { periodic: series.length < YEARS_TO_CHANGE * season })
    : {
        trend: loess(series, { span: Math.max(LEAST, NEAR * series.length) }),
        seasonal: series.map(() => 0),
      };
  const begins = ordinary.length - filled.missingAtEnd - series.length;
  const known = (of: (index: number) => number) =>
    ordinary.map((value, index) => (value === null ? null : of(index - begins)));
  const seasonalAt = (index: number) => parts.seasonal[index] ?? 0;
  return {
    method: hasSeason ? 'stl' : 'trend_only',
    trend: known((index) => scale.from(parts.trend[index] ?? 0)),
    adjusted: known((index) => scale.from((series[index] ?? 0) - seasonalAt(index))),
    seasonal: known((index) => scale.part(seasonalAt(index))),
  };
}
