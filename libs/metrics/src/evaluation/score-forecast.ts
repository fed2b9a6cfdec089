import type { LandingFit } from '../landing/landing-fit.js';
import { landingQuantiles } from '../landing/landing-quantiles.js';
import type { RepLanding } from '../landing/landing-reading.js';
import type { ScoredForecast } from './scored-forecast.js';

/** A forecast of the past, and what it is judged by. */
export interface ForecastToScore {
  readonly rep: string;
  readonly metric: string;
  /** The fit that the landing was read from. */
  readonly fit: LandingFit;
  readonly landing: RepLanding;
  /** Both in the metric's unit. */
  readonly quota: number;
  readonly outcome: number;
  /** The part of the rep's own working days that was gone: linear pace knows no other progress. */
  readonly linearProgress: number;
}

/**
 * Sets a landing beside what came and beside linear pace, which draws a straight line from nothing through what there
 * is: Y ÷ share of working days gone. Its odds are a yes or a no.
 * @returns null without odds, and before the rep's first working day, when there is no line yet
 * @example 12 of 30 with half of the days gone: linearLanding 24, linearOdds 0
 */
export function scoreForecast(past: ForecastToScore): ScoredForecast | null {
  const { rep, metric, fit, landing, quota, outcome, linearProgress } = past;
  if (!landing.odds.ok || !(linearProgress > 0)) return null;
  const linearLanding = landing.actual / linearProgress;
  return {
    rep,
    metric,
    progress: landing.math.progress,
    odds: landing.odds.value,
    hit: outcome >= quota,
    low50: landing.interval50.low,
    high50: landing.interval50.high,
    low80: landing.interval80.low,
    high80: landing.interval80.high,
    quantiles: landingQuantiles(fit, landing),
    quota,
    outcome,
    linearOdds: linearLanding >= quota ? 1 : 0,
    linearLanding,
  };
}
