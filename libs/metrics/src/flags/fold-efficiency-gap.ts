import type { RatioCheck } from './flag-check.js';
import type { RatioEvidence } from './flag-evidence.js';
import type { FlagRules } from './flag-rules.js';
import type { FoldDay } from './fold-day.js';
import { hysteresis } from './hysteresis.js';
import { ratioPosterior, type RatioPosterior } from './ratio-posterior.js';
import { spellsOf, type PlainSpell } from './spells-of.js';

interface RatioDay {
  readonly day: string;
  readonly ratio: RatioCheck;
  readonly posterior: RatioPosterior;
}

/**
 * When a rep who works as much as the team converts less of it: activity at least the team's median, 30 trials or more,
 * and the rate lies below 75% of the team's with a probability above 70%. Cleared below 50%.
 */
export function foldEfficiencyGap(days: readonly FoldDay[], rules: FlagRules['efficiencyGap']): PlainSpell[] {
  const ratios = ratioDays(days, rules.share);
  const spans = hysteresis(ratios, {
    raise: ({ ratio, posterior }) =>
      ratio.trials >= rules.minTrials &&
      ratio.activity >= ratio.teamActivity &&
      posterior.below > rules.raiseAbove,
    clear: ({ posterior }) => (posterior.below < rules.clearBelow ? 'cleared' : null),
  });
  const dayOf = (index: number) => ratios[index]?.day ?? '';
  return spellsOf('efficiency_gap', spans, dayOf, ratios.length - 1, (index) => ratioEvidence(ratios[index]));
}

function ratioDays(days: readonly FoldDay[], share: number): RatioDay[] {
  const ratios: RatioDay[] = [];
  for (const { check, watched, ramped } of days) {
    const { day, ratio } = check;
    if (!ratio || !watched || !ramped) continue;
    ratios.push({ day, ratio, posterior: ratioPosterior(ratio, ratio.prior, share * ratio.prior.rate) });
  }
  return ratios;
}

function ratioEvidence(day: RatioDay | undefined): RatioEvidence {
  if (!day) throw new RangeError('A spell stands on a day with a ratio.');
  const { successes, trials, activity, teamActivity, prior } = day.ratio;
  return {
    basis: 'ratio',
    day: day.day,
    successes,
    trials,
    rate: day.posterior.mean,
    rawRate: trials > 0 ? successes / trials : 0,
    teamRate: prior.rate,
    activity,
    teamActivity,
    posterior: day.posterior.below,
  };
}
