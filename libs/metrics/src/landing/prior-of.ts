import type { LandingFit } from './landing-fit.js';
import type { Confidence, Moments } from './landing-reading.js';
import type { Level } from './levels.js';
import type { LandingInput } from './landing-input.js';

/** What is believed of a rep before the period. */
export interface Prior {
  readonly level: Level;
  /** Amounts: size of the rep's deals; null for counts. */
  readonly size: Moments | null;
  readonly confidence: Confidence;
}

/** Without any history the quota is taken for the mean, give or take half of it. */
const GUESSED_CV2 = 0.5 ** 2;
/** And an amount for the sum of about ten deals as uneven as they are large. */
const GUESSED_DEALS = 10;

/**
 * The rep's own level; the team's for a rep without history; the quota for a team without. Null when that is missing
 * too.
 */
export function priorOf(fit: LandingFit, { rep, quota, exposure = 1 }: LandingInput): Prior | null {
  if (fit.level === 'estimate') {
    if (!quota.ok || quota.value <= 0) return null;
    return guess(fit, quota.value / (exposure > 0 ? exposure : 1));
  }
  const own = fit.byRep[String(rep)];
  const level = own ?? {
    mean: fit.teamMean,
    variance: fit.levelCv2 * fit.teamMean ** 2 + fit.between,
    ownWeight: 0,
  };
  const full = fit.level === 'full' && own !== undefined && own.periods >= 1;
  return { level, size: sizeOf(fit, own?.size ?? null), confidence: full ? 'full' : 'low' };
}

function sizeOf({ sizes }: LandingFit, own: number | null): Moments | null {
  if (sizes === null) return null;
  const mean = own ?? sizes.mean;
  return { mean, variance: sizes.variance * (mean / sizes.mean) ** 2 };
}

function guess({ kind }: LandingFit, whole: number): Prior {
  const size =
    kind === 'counts' ? null : { mean: whole / GUESSED_DEALS, variance: (whole / GUESSED_DEALS) ** 2 };
  const mean = size === null ? whole : GUESSED_DEALS;
  return { level: { mean, variance: GUESSED_CV2 * mean ** 2, ownWeight: 0 }, size, confidence: 'estimate' };
}
