import { mean } from '../stats/mean.js';
import { bootstrapByGroup, type BootstrapSettings, type Estimate } from './bootstrap-by-group.js';
import { brierScore } from './brier-score.js';
import { brierSkill } from './brier-skill.js';
import { calibrationBins, type CalibrationBin } from './calibration-bins.js';
import { crpsOfQuantiles } from './crps-of-quantiles.js';
import { expectedCalibrationError } from './expected-calibration-error.js';
import { intervalCoverage } from './interval-coverage.js';
import { saidAndCame, type SaidAndCame } from './said-and-came.js';
import type { ScoredForecast } from './scored-forecast.js';

/** How good past forecasts were, beside the straight line. Null where there is nothing to tell from. */
export interface CalibrationCard {
  readonly forecasts: number;
  readonly reps: number;
  /** How many hit their quota in the end. */
  readonly hits: number;
  /** How many had reached it already when they were forecast: both the odds and the line say so. */
  readonly reached: number;
  readonly brier: number | null;
  readonly linearBrier: number | null;
  /** Brier of the model ÷ Brier of linear pace: below 1 is better. */
  readonly brierRatio: number | null;
  readonly brierSkill: number | null;
  /** Brier of the model − Brier of linear pace, with its 95% interval when reps are drawn anew. Below 0 is better. */
  readonly brierDifference: Estimate | null;
  /** The same with an 80% interval. */
  readonly brierDifference80: Estimate | null;
  readonly calibrationError: number | null;
  readonly bins: readonly CalibrationBin[];
  /** By the words that odds were shown in. */
  readonly said: readonly SaidAndCame[];
  /** Part of the outcomes within the middle half and the middle 80%. */
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  /** Mean CRPS ÷ quota; the straight line's is its mean absolute error ÷ quota. */
  readonly crps: number | null;
  readonly linearCrps: number | null;
  /** CRPS of the model ÷ that of the line. */
  readonly crpsRatio: number | null;
}

/**
 * Turns forecasts whose outcome is known into the card that a customer sees: are odds what they say, are intervals wide
 * enough, and how much better than linear pace is that?
 * @example calibrationCard(forecasts).brierRatio // 0.6
 */
export function calibrationCard(
  forecasts: readonly ScoredForecast[],
  settings: Omit<BootstrapSettings, 'level'> = {},
): CalibrationCard {
  const [brier, linearBrier] = [brierScore(forecasts), linearScore(forecasts)];
  const [crps, linearCrps] = [mean(perQuota(forecasts, crpsOf)), mean(perQuota(forecasts, linearError))];
  const differenceWithin = (level: number): Estimate | null =>
    bootstrapByGroup(forecasts, ({ rep }) => rep, difference, { ...settings, level });
  return {
    forecasts: forecasts.length,
    reps: new Set(forecasts.map(({ rep }) => rep)).size,
    hits: forecasts.filter(({ hit }) => hit).length,
    reached: forecasts.filter(({ odds }) => odds >= 1).length,
    brier,
    linearBrier,
    brierRatio: ratio(brier, linearBrier),
    brierSkill: brierSkill(brier, linearBrier),
    brierDifference: differenceWithin(0.95),
    brierDifference80: differenceWithin(0.8),
    calibrationError: expectedCalibrationError(forecasts),
    bins: calibrationBins(forecasts),
    said: saidAndCame(forecasts),
    coverage50: intervalCoverage(forecasts.map((row) => ({ ...row, low: row.low50, high: row.high50 }))),
    coverage80: intervalCoverage(forecasts.map((row) => ({ ...row, low: row.low80, high: row.high80 }))),
    crps,
    linearCrps,
    crpsRatio: ratio(crps, linearCrps),
  };
}

const linearScore = (forecasts: readonly ScoredForecast[]): number | null =>
  brierScore(forecasts.map(({ linearOdds, hit }) => ({ odds: linearOdds, hit })));

/** Forecast by forecast, for it is computed for every draw of reps. */
function difference(forecasts: readonly ScoredForecast[]): number | null {
  let sum = 0;
  for (const { odds, linearOdds, hit } of forecasts) {
    const came = hit ? 1 : 0;
    sum += (odds - came) ** 2 - (linearOdds - came) ** 2;
  }
  return forecasts.length === 0 ? null : sum / forecasts.length;
}

const crpsOf = ({ quantiles, outcome }: ScoredForecast): number | null => crpsOfQuantiles(quantiles, outcome);
const linearError = ({ linearLanding, outcome }: ScoredForecast): number => Math.abs(linearLanding - outcome);

/** A score of each forecast as a part of its quota; forecasts without quota or quantiles are left out of both scores. */
function perQuota(
  forecasts: readonly ScoredForecast[],
  score: (forecast: ScoredForecast) => number | null,
): number[] {
  const scored = forecasts.filter(({ quota, quantiles }) => quota > 0 && quantiles.length > 0);
  return scored.map((forecast) => (score(forecast) ?? 0) / forecast.quota);
}

const ratio = (value: number | null, base: number | null): number | null =>
  value === null || base === null || base === 0 ? null : value / base;
