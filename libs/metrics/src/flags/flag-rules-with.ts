import { DEFAULT_FLAG_RULES, type FlagRuleChanges, type FlagRules } from './flag-rules.js';

/**
 * The rules with these thresholds changed.
 * @example flagRulesWith({ atRisk: { raiseBelow: 0.3 } }).atRisk // { raiseBelow: 0.3, clearAbove: 0.4, … }
 */
export function flagRulesWith(
  changes: FlagRuleChanges = {},
  base: FlagRules = DEFAULT_FLAG_RULES,
): FlagRules {
  return {
    minRamp: changes.minRamp ?? base.minRamp,
    dataMissing: { ...base.dataMissing, ...changes.dataMissing },
    stalled: { ...base.stalled, ...changes.stalled },
    atRisk: { ...base.atRisk, ...changes.atRisk },
    suddenDrop: { ...base.suddenDrop, ...changes.suddenDrop },
    efficiencyGap: { ...base.efficiencyGap, ...changes.efficiencyGap },
    behindPace: { ...base.behindPace, ...changes.behindPace },
    overPerforming: { ...base.overPerforming, ...changes.overPerforming },
  };
}
