import type { Forecast, ForecastSettings, ForecastStep, Range } from './forecast.js';
import { outcomeRange } from './outcome-range.js';
import { missSize, pastMisses, type PastMiss } from './past-misses.js';
import { pointForecast } from './point-forecast.js';
import { ENOUGH_MISSES, possibleMisses } from './possible-misses.js';
import { runningTotals } from './running-totals.js';

/**
 * Forecasts several series of one metric (teams, and their total), each with the ranges that its own past forecasts,
 * pooled with those of the others, support.
 * @param histories one per series, all ending with the same closed period, oldest first; null where there is no data
 * @returns one per series; null where nothing is known
 * @example forecastSeries([[10, 12, 11, …]], { season: 12, horizon: 3 })[0]?.steps[0]?.likely // { low: 9.1, high: 13.2 }
 */
export function forecastSeries(
  histories: readonly (readonly (number | null)[])[],
  settings: ForecastSettings,
): (Forecast | null)[] {
  const misses = alignedMisses(histories, settings);
  const end = Math.max(0, ...histories.map(({ length }) => length));
  return histories.map((history, series) => forecastOne(history, { series, misses, settings, end }));
}

/** Past misses of every series, their targets counted from the start of the longest. */
export function alignedMisses(
  histories: readonly (readonly (number | null)[])[],
  settings: ForecastSettings,
): PastMiss[][] {
  const longest = Math.max(0, ...histories.map(({ length }) => length));
  return histories.map((history) =>
    pastMisses(history, settings).map((miss) => ({
      ...miss,
      target: miss.target + longest - history.length,
    })),
  );
}

/** The forecast of one series at a moment: misses of periods from `end` on are not known yet. */
export function forecastOne(
  history: readonly (number | null)[],
  known: {
    readonly series: number;
    readonly misses: readonly (readonly PastMiss[])[];
    readonly settings: ForecastSettings;
    readonly end: number;
  },
): Forecast | null {
  const { season, horizon, total } = known.settings;
  const point = pointForecast(history, season, horizon);
  if (point === null) return null;
  const floor = history.some((value) => value !== null && value < 0) ? -Infinity : 0;
  const expected = total ? (runningTotals(point.values) as number[]) : point.values;
  const steps = expected.map((value, index) => {
    const asked = { series: known.series, horizon: index + 1, method: point.method, before: known.end };
    const size = missSize(value, history);
    const outcomes = possibleMisses(known.misses, asked).map((miss) => Math.max(floor, value + miss * size));
    return stepOf(value, outcomes, floor);
  });
  return { method: point.method, steps };
}

function stepOf(expected: number, outcomes: readonly number[], floor: number): ForecastStep {
  // A forecast that leans to one side can lie outside its own range: the range then reaches it.
  const around = (range: Range | null) =>
    range && { low: Math.max(floor, Math.min(range.low, expected)), high: Math.max(range.high, expected) };
  return {
    expected,
    half: around(outcomeRange(outcomes, 0.5)),
    likely: around(outcomeRange(outcomes, 0.8)),
    lowConfidence: outcomes.length < ENOUGH_MISSES,
    outcomes,
  };
}
