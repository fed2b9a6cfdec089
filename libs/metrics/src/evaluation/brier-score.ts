import type { ScoredOdds } from './scored-forecast.js';

/**
 * Mean squared distance of odds from what came (hit 1, missed 0): 0 is perfect, 0.25 a coin (Brier 1950). Null without
 * forecasts.
 * @example brierScore([{ odds: 0.8, hit: true }]) // 0.04
 */
export function brierScore(forecasts: readonly ScoredOdds[]): number | null {
  let sum = 0;
  for (const { odds, hit } of forecasts) sum += (odds - (hit ? 1 : 0)) ** 2;
  return forecasts.length === 0 ? null : sum / forecasts.length;
}
