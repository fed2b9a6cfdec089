import {
  landingSentence,
  oddsBucket,
  plainMeasure,
  type Formatting,
  type Interval,
  type Landing,
  type MetricDefinition,
} from '@paceline/metrics';
import type { LandingNumbers, Landing as LandingShape } from '../shapes/landing.response.js';

/** An interval in whole units, whole minor units of money. */
export const rounded = ({ low, high }: Interval): { low: number; high: number } => ({
  low: Math.round(low),
  high: Math.round(high),
});

/** A landing as it travels in JSON; amounts in whole minor units. */
export function plainLanding(
  landing: Landing | null,
  metric: MetricDefinition,
  formatting: Formatting,
): LandingShape | null {
  return landing && { ...landingNumbers(landing), text: landingSentence(metric, landing, formatting) };
}

/** The same without the sentence. */
export function landingNumbers(landing: Landing): LandingNumbers {
  const { odds, median, interval80, interval50, confidence } = landing;
  return {
    odds: plainMeasure(odds),
    oddsText: odds.ok ? oddsBucket(odds.value) : null,
    median: Math.round(median),
    interval80: rounded(interval80),
    interval50: rounded(interval50),
    confidence,
  };
}
