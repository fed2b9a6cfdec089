import { daysBetween } from '../days/days-between.js';
import type { FlagRules } from './flag-rules.js';
import { paceSpells, type PaceDay } from './pace-evidence.js';
import { isUp, type PlainSpell } from './spells-of.js';
import { withoutEchoes } from './without-echoes.js';

// Sums of shares are a hair off.
const ROUNDING = 1e-9;

/**
 * When a rep was sure to hit early: the chance was above 95% at two checks in a row, with at least 15% and less than 80%
 * of the work gone. Ends below 85%, after 14 days (news is old then, and is not raised again before it was over), or with the period.
 * @param surges the spells by trend: what is said already is not said twice
 */
export function foldOverPerforming(
  days: readonly PaceDay[],
  span: { readonly end: string; readonly lastDay: string },
  surges: readonly PlainSpell[],
  rules: FlagRules['overPerforming'],
): PlainSpell[] {
  const rule = {
    counts: ({ judged, odds }: PaceDay) => judged && odds !== null,
    raise: ({ odds }: PaceDay) => (odds ?? 0) > rules.raiseAbove,
    ready: ({ day, pace }: PaceDay) =>
      pace.progress >= rules.minProgress - ROUNDING &&
      pace.progress < rules.maxProgress &&
      !surges.some((surge) => isUp(surge, day)),
    clear: ({ day, odds }: PaceDay, opened: PaceDay) => {
      if ((odds ?? 1) < rules.clearBelow) return 'cleared' as const;
      return daysBetween(opened.day, day) > rules.maxDays ? ('expired' as const) : null;
    },
    raiseChecks: rules.checks,
  };
  return paceSpells('over_performing', days, span, rule, (spans) =>
    withoutEchoes(days, spans, ({ odds }) => (odds ?? 1) < rules.clearBelow),
  );
}
