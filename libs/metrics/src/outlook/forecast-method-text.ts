import type { Forecast } from '../forecast/forecast.js';
import type { Grain } from '../periods/period.js';
import { ENOUGH_MISSES } from '../forecast/possible-misses.js';

/** Ranges need the misses of so many past forecasts. */
const LEAST_MISSES = 5;
/** The first two periods are learned from; each one after them is a forecast that can be checked. */
const LEAST_PERIODS = LEAST_MISSES + 2;

/**
 * How a forecast was made and how much stands behind it, in a sentence; with too little history what is needed.
 * @param forecast of the series; null where nothing is known
 * @param closed how many closed periods of the series have data
 * @example 'Theta: the present level, drifting by half its slope, with the season put back. Ranges from 61 past misses.'
 * @example 'Too little history for a range: needs 7 closed months, has 4.'
 */
export function forecastMethodText(
  forecast: Pick<Forecast, 'method' | 'steps'> | null,
  { grain, season, closed }: { grain: Grain; season: number; closed: number },
): string {
  const first = forecast?.steps[0];
  if (!forecast || !first?.likely)
    return `Too little history for a range: needs ${LEAST_PERIODS} closed ${grain}s, has ${closed}.`;
  const misses = first.outcomes.length;
  const rough = misses < ENOUGH_MISSES ? `, fewer than ${ENOUGH_MISSES}: a rough guide` : '';
  return `${METHODS[forecast.method](grain, season)} Ranges from ${misses} past misses${rough}.`;
}

const METHODS: Record<Forecast['method'], (grain: Grain, season: number) => string> = {
  theta: (_, season) =>
    `Theta: the present level, drifting by half its slope${season > 1 ? ', with the season put back' : ''}.`,
  seasonal_naive: (grain, season) =>
    `Seasonal naive: the same ${grain} a year before; Theta needs ${2 * season} closed ${grain}s.`,
  level: (grain, season) =>
    season > 1 ? `The present level; a season shows after ${season} closed ${grain}s.` : 'The present level.',
};
