import { oddsBucket, type OddsBucket } from '../landing/odds-bucket.js';
import type { ScoredOdds } from './scored-forecast.js';

/** How often one of the words for odds was said, and how often the quota was hit then. */
export interface SaidAndCame {
  readonly said: OddsBucket;
  readonly count: number;
  readonly hits: number;
  /** Mean of the odds behind the word, and the part that hit; null when it was never said. */
  readonly meanOdds: number | null;
  readonly hitShare: number | null;
}

const TENTHS = Array.from({ length: 11 }, (_, index) => oddsBucket(index / 10));

/**
 * Forecasts by the words in which their odds are shown (`oddsBucket`), least likely first: all eleven, also those never
 * said. A quota that is reached already is no chance any more: certain forecasts are left out.
 * @example saidAndCame([{ odds: 0.72, hit: true }])[7] // { said: '7 in 10', count: 1, hits: 1, meanOdds: 0.72, hitShare: 1 }
 */
export function saidAndCame(forecasts: readonly ScoredOdds[]): SaidAndCame[] {
  return TENTHS.map((said) => {
    const own = forecasts.filter(({ odds }) => odds < 1 && oddsBucket(odds) === said);
    const [count, hits] = [own.length, own.filter(({ hit }) => hit).length];
    const odds = own.reduce((sum, forecast) => sum + forecast.odds, 0);
    return {
      said,
      count,
      hits,
      meanOdds: count === 0 ? null : odds / count,
      hitShare: count === 0 ? null : hits / count,
    };
  });
}
