import { calibrationBins } from './calibration-bins.js';
import type { ScoredOdds } from './scored-forecast.js';

/**
 * How far given odds are from what came, on average over ten bins of odds weighted by their forecasts (ECE). 0 is
 * perfect; null without forecasts.
 * @example expectedCalibrationError([{ odds: 0.9, hit: true }]) // 0.1
 */
export function expectedCalibrationError(forecasts: readonly ScoredOdds[]): number | null {
  if (forecasts.length === 0) return null;
  let sum = 0;
  for (const { count, meanOdds, hitShare } of calibrationBins(forecasts))
    sum += count * Math.abs((meanOdds ?? 0) - (hitShare ?? 0));
  return sum / forecasts.length;
}
