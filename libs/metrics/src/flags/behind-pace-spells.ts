import { unitStep } from '../catalog/unit-step.js';
import { daysNoise } from './days-noise.js';
import type { FlagRules } from './flag-rules.js';
import { paceSpells, type PaceDay } from './pace-evidence.js';
import type { PlainSpell } from './spells-of.js';

// Sums of shares are a hair off.
const ROUNDING = 1e-9;

/**
 * When a rep was behind pace: index below 0.90, at least 15% of the work gone, working days left, and a gap of at least
 * one unit and half a standard deviation of what the days so far vary by. Where there are odds they must be from 25%
 * up to 60%: below that the quota is at risk, above it will do. Cleared above 0.95, or with the period.
 */
export function behindPaceSpells(
  days: readonly PaceDay[],
  span: { readonly end: string; readonly lastDay: string },
  rules: FlagRules['behindPace'],
): PlainSpell[] {
  const noise = daysNoise(days);
  return paceSpells('behind_pace', days, span, {
    counts: ({ judged }) => judged,
    raise: ({ pace, odds }, index) => {
      const least = Math.max(unitStep(pace.unit), rules.deviations * (noise[index] ?? 0));
      return (
        pace.workingDaysLeft > 0 &&
        pace.progress >= rules.minProgress - ROUNDING &&
        pace.actual < rules.raiseBelow * pace.expected - ROUNDING &&
        -pace.gap >= least - ROUNDING &&
        isOpenQuestion(odds, rules)
      );
    },
    clear: ({ pace }) => (pace.actual > rules.clearAbove * pace.expected ? 'cleared' : null),
  });
}

function isOpenQuestion(odds: number | null, rules: FlagRules['behindPace']): boolean {
  return odds === null || (odds >= rules.oddsFrom && odds < rules.oddsBelow);
}
