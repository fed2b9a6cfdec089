import type { FlagRules } from './flag-rules.js';
import { paceSpells, type PaceDay } from './pace-evidence.js';
import type { PlainSpell } from './spells-of.js';

// Sums of shares are a hair off.
const ROUNDING = 1e-9;

/**
 * When a quota was at risk: the chance to hit it was below 25% at the checks of five working days in a row, at least 25%
 * of the work was gone and a working day was left. Cleared when it was above 40% for as long, or with the period.
 */
export function foldAtRisk(
  days: readonly PaceDay[],
  span: { readonly end: string; readonly lastDay: string },
  rules: FlagRules['atRisk'],
): PlainSpell[] {
  return paceSpells('at_risk', days, span, {
    counts: ({ judged, odds }) => judged && odds !== null,
    raise: ({ odds }) => (odds ?? 1) < rules.raiseBelow,
    ready: ({ pace }) => pace.progress >= rules.minProgress - ROUNDING && pace.workingDaysLeft > 0,
    clear: ({ odds }) => ((odds ?? 0) > rules.clearAbove ? 'cleared' : null),
    raiseChecks: rules.checks,
    clearChecks: rules.checks,
  });
}
