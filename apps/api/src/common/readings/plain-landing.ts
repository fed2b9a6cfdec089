import {
  landingSentence,
  oddsBucket,
  plainMeasure,
  type Formatting,
  type Landing,
  type MetricDefinition,
} from '@paceline/metrics';
import type { Landing as LandingShape } from '../shapes/landing.response.js';

/** A landing as it travels in JSON; amounts in whole minor units. */
export function plainLanding(
  landing: Landing | null,
  metric: MetricDefinition,
  formatting: Formatting,
): LandingShape | null {
  if (landing === null) return null;
  const { odds, median, interval80, interval50, confidence } = landing;
  const rounded = ({ low, high }: { low: number; high: number }) => ({
    low: Math.round(low),
    high: Math.round(high),
  });
  return {
    odds: plainMeasure(odds),
    oddsText: odds.ok ? oddsBucket(odds.value) : null,
    median: Math.round(median),
    interval80: rounded(interval80),
    interval50: rounded(interval50),
    confidence,
    text: landingSentence(metric, landing, formatting),
  };
}
