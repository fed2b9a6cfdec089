import type { FlagRules } from './flag-rules.js';
import { isJudged, paceSpells, type PaceDay } from './pace-evidence.js';
import type { PlainSpell } from './spells-of.js';

/**
 * When a quota was at risk: the chance to hit it was below 25% at two checks in a row, at least 15% of the work was
 * gone and a working day was left. Cleared when it was above 40% twice, or with the period.
 */
export function foldAtRisk(
  days: readonly PaceDay[],
  span: { readonly end: string; readonly lastDay: string },
  rules: FlagRules['atRisk'],
): PlainSpell[] {
  return paceSpells('at_risk', days, span, {
    counts: (day) => isJudged(day) && typeof day.odds === 'number',
    raise: ({ odds, pace }) =>
      (odds ?? 1) < rules.raiseBelow && pace.progress >= rules.minProgress - 1e-9 && pace.workingDaysLeft > 0,
    clear: ({ odds }) => ((odds ?? 0) > rules.clearAbove ? 'cleared' : null),
    raiseChecks: rules.checks,
    clearChecks: rules.checks,
  });
}
