import { landing } from '../landing/landing.js';
import type { LandingFit } from '../landing/landing-fit.js';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import type { QuotaCandidate } from './target-quotas.js';

/**
 * What a rep is likely to bring in a period that has not begun, and the chance of any quota for it: the landing on the
 * first morning. Null where nothing is known of the rep or the team.
 * @param fit learned from closed periods before the one to set quotas for
 * @param rep as the fit knows it
 * @param exposure how much of a whole period the rep will work, 1 is all of it
 * @example quotaCandidate(fit, 7)?.oddsOf(12) // 0.34
 */
export function quotaCandidate(fit: LandingFit, rep: number, exposure = 1): QuotaCandidate | null {
  const start = (quota: Measure) => landing(fit, { rep, actual: 0, quota, progress: 0, exposure });
  const expected = start(unknown('no_quota'))?.mean;
  if (expected === undefined) return null;
  return {
    expected,
    oddsOf: (quota) => {
      const odds = start(known(quota))?.odds;
      return odds?.ok ? odds.value : 0;
    },
  };
}
