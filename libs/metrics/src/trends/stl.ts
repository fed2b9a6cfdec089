import { median } from '../stats/median.js';
import { loess } from './loess.js';

/** A series taken apart: value = trend + seasonal + remainder. */
export interface StlParts {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
}

export interface StlSettings {
  /** True: the season is the same every year; false (default): it may change slowly. */
  readonly periodic?: boolean;
  /** True (default): values far from trend plus season lose their weight. */
  readonly robust?: boolean;
}

/** As R's stl: so many passes when robust, two when not. */
const ROBUST_PASSES = 16;
const PASSES = 2;
/** Span of the seasonal smoothing in seasons, where a season may change over the years. */
const CHANGING = 11;

/**
 * Seasonal and trend decomposition by LOESS (Cleveland, Cleveland, McRae and Terpenning 1990).
 * @param values oldest first, without gaps, at least two seasons
 * @param season periods in a season
 * @example stl([1, 5, 1, 5, 1, 5], 2, { periodic: true }).seasonal // [−2, 2, −2, 2, −2, 2]
 */
export function stl(values: ArrayLike<number>, season: number, settings: StlSettings = {}): StlParts {
  const { periodic = false, robust = true } = settings;
  const series = Float64Array.from(values);
  const spans = spansFor(series.length, season, periodic);
  let parts: StlParts = { trend: series.map(() => 0), seasonal: series.map(() => 0), remainder: series };
  let weights = robust ? firstWeights(series, season) : series.map(() => 1);
  for (let pass = 0; pass < (robust ? ROBUST_PASSES : PASSES); pass++) {
    parts = onePass(series, { trend: parts.trend, season, spans, weights });
    const next = robust ? robustness(parts.remainder) : weights;
    if (robust && settled(weights, next)) break;
    weights = next;
  }
  if (!periodic) return parts;
  const seasonal = sameEverySeason(parts.seasonal, season);
  return { ...parts, seasonal, remainder: minus(minus(series, seasonal), parts.trend) };
}

interface Pass {
  readonly trend: Float64Array;
  readonly season: number;
  readonly spans: ReturnType<typeof spansFor>;
  readonly weights: Float64Array;
}

function onePass(series: Float64Array, { trend, season, spans, weights }: Pass): StlParts {
  const cycles = smoothCycles(minus(series, trend), season, spans.cycle, weights);
  const low = loess(lowPass(cycles, season), { span: spans.low });
  const seasonal = low.map((level, index) => (cycles[index + season] ?? 0) - level);
  const adjusted = minus(series, seasonal);
  const smooth = loess(adjusted, { span: spans.trend, weights });
  return { trend: smooth, seasonal, remainder: minus(adjusted, smooth) };
}

const minus = (from: Float64Array, part: Float64Array) =>
  from.map((value, index) => value - (part[index] ?? 0));

interface CycleSmoothing {
  readonly span: number;
  readonly degree: 0 | 1;
}

function spansFor(count: number, season: number, periodic: boolean) {
  const cycle: CycleSmoothing = periodic
    ? { span: 10 * count + 1, degree: 0 }
    : { span: CHANGING, degree: 0 };
  return { cycle, low: odd(season), trend: odd((1.5 * season) / (1 - 1.5 / cycle.span)) };
}

const odd = (value: number): number => 2 * Math.floor(Math.ceil(value) / 2) + 1;

/** Each position of the season smoothed over the years, one season longer at either end. */
function smoothCycles(
  detrended: Float64Array,
  season: number,
  { span, degree }: CycleSmoothing,
  weights: Float64Array,
): Float64Array {
  const smooth = new Float64Array(detrended.length + 2 * season);
  const ofPosition = (from: Float64Array, position: number) =>
    from.filter((_, index) => index % season === position);
  for (let position = 0; position < season; position++) {
    const own = ofPosition(detrended, position);
    const at = { from: -1, to: own.length };
    const line = loess(own, { span, degree, weights: ofPosition(weights, position), at });
    line.forEach((value, index) => (smooth[position + index * season] = value));
  }
  return smooth;
}

/** What is left of a season-long series when every season is averaged away: moving averages of season, season and 3. */
function lowPass(cycles: Float64Array, season: number): Float64Array {
  return movingMean(movingMean(movingMean(cycles, season), season), 3);
}

function movingMean(values: Float64Array, length: number): Float64Array {
  const means = new Float64Array(Math.max(0, values.length - length + 1));
  let sum = 0;
  values.forEach((value, index) => {
    sum += value - (index >= length ? (values[index - length] ?? 0) : 0);
    if (index >= length - 1) means[index - length + 1] = sum / length;
  });
  return means;
}

/** Bisquare weights: 1 for what fits, 0 from six median misses on. All 1 where everything fits. */
function robustness(misses: Float64Array): Float64Array<ArrayBuffer> {
  const sizes = misses.map(Math.abs);
  const limit = 6 * (median(sizes) ?? 0);
  const fits = !(limit > 1e-12 * sizes.reduce((most, size) => Math.max(most, size), 0));
  return sizes.map((size) => (fits ? 1 : Math.max(0, 1 - (size / limit) ** 2) ** 2));
}

/**
 * Medians see outliers before any mean has been drawn to them: with few seasons a mean would make outliers of the
 * ordinary values of its position instead.
 */
function firstWeights(series: Float64Array, season: number): Float64Array<ArrayBuffer> {
  const half = Math.ceil(season / 2);
  const off = series.map(
    (value, index) => value - (median(series.subarray(Math.max(0, index - half), index + half + 1)) ?? 0),
  );
  const usual = Array.from({ length: season }, (_, position) =>
    median(off.filter((_, index) => index % season === position)),
  );
  return robustness(off.map((value, index) => value - (usual[index % season] ?? 0)));
}

/** Further iterations would change nothing that shows. */
function settled(before: Float64Array, after: Float64Array): boolean {
  return before.every((weight, index) => Math.abs(weight - (after[index] ?? 0)) < 0.01);
}

function sameEverySeason(seasonal: Float64Array, season: number): Float64Array {
  const sums = new Float64Array(season);
  const counts = new Float64Array(season);
  seasonal.forEach((value, index) => {
    sums[index % season] = (sums[index % season] ?? 0) + value;
    counts[index % season] = (counts[index % season] ?? 0) + 1;
  });
  return seasonal.map((_, index) => (sums[index % season] ?? 0) / (counts[index % season] || 1));
}
