// How good forecasts and flags have been.
export * from './alarm-counts.js';
export * from './bootstrap-by-group.js';
export * from './brier-score.js';
export * from './brier-skill.js';
export * from './calibration-bins.js';
export * from './calibration-card.js';
export * from './count-flips.js';
export * from './crps-of-quantiles.js';
export * from './crps-of-samples.js';
export * from './expected-calibration-error.js';
export * from './interval-coverage.js';
export * from './said-and-came.js';
export * from './score-forecast.js';
export type { ScoredForecast, ScoredInterval, ScoredOdds } from './scored-forecast.js';
export * from './synthetic-quota.js';
