import type { ForecastMethod } from './point-forecast.js';

export interface ForecastSettings {
  /** Periods in a season: 12 months, 4 quarters; 1 for none. */
  readonly season: number;
  /** How many periods to look ahead. */
  readonly horizon: number;
  /** True: each step is the total of all periods up to it, as for the rest of a quarter in months. */
  readonly total?: boolean;
}

/** Both ends belong to it. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a forecast says of one period ahead. */
export interface ForecastStep {
  readonly expected: number;
  /** Contains what comes 5 times in 10; null with too few past misses to say. */
  readonly half: Range | null;
  /** Contains what comes 8 times in 10. */
  readonly likely: Range | null;
  /** Fewer than 30 past misses stand behind the ranges: they are wider, and to be called rough. */
  readonly lowConfidence: boolean;
  /** The expected value moved by every past miss: equally likely, in ascending order. */
  readonly outcomes: readonly number[];
}

export interface Forecast {
  readonly method: ForecastMethod;
  /** The next period first. */
  readonly steps: readonly ForecastStep[];
}
