import type { ForecastMethod } from './point-forecast.js';
import type { PastMiss } from './past-misses.js';

/** Misses of the same method are preferred once there are so many. */
export const ENOUGH_MISSES = 30;
/** A series' own typical miss counts from the start as if the pool had contributed so many misses to it. */
const POOLED = 2;

interface Asked {
  /** Which of the series is forecast. */
  readonly series: number;
  readonly horizon: number;
  readonly method: ForecastMethod;
  /** Only what was known before this position counts. */
  readonly before: number;
}

/**
 * What could come, relative to a forecast: every past miss of all the series at this distance, each as large as misses
 * of this series are. (Split conformal prediction with misses scaled by series; the scale is the series' mean absolute
 * miss, drawn to that of the pool while it has few.)
 * @param misses of each series, as `pastMisses` gives them
 * @returns misses in the unit of `missSize`, ascending
 */
export function possibleMisses(misses: readonly (readonly PastMiss[])[], asked: Asked): number[] {
  const relevant = misses.map((own) =>
    own.filter(({ horizon, target }) => horizon === asked.horizon && target < asked.before),
  );
  const same = relevant.map((own) => own.filter(({ method }) => method === asked.method));
  const used = same.flat().length >= ENOUGH_MISSES ? same : relevant;
  const pool = meanSize(used.flat());
  const scales = used.map((own) => (own.length * meanSize(own) + POOLED * pool) / (own.length + POOLED));
  const own = scales[asked.series] ?? pool;
  return used
    .flatMap((some, series) => some.map(({ miss }) => scaled(miss, own, scales[series] ?? pool)))
    .sort((a, b) => a - b);
}

function scaled(miss: number, to: number, from: number): number {
  return from > 0 ? (miss * to) / from : 0;
}

function meanSize(misses: readonly PastMiss[]): number {
  const sum = misses.reduce((total, { miss }) => total + Math.abs(miss), 0);
  return misses.length === 0 ? 0 : sum / misses.length;
}
