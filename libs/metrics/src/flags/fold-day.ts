import type { DayRange } from '../periods/period.js';
import type { FlagCheck } from './flag-check.js';
import type { FlagRules } from './flag-rules.js';
import type { FlagSpell } from './flag-spell.js';
import { isSharedSilence } from './shared-silence.js';
import { isUp } from './spells-of.js';

/** A check as the rules about reps see it. */
export interface FoldDay {
  readonly check: FlagCheck;
  /** A working day with data while no data is missing: only on such a day does a rule about the rep advance. */
  readonly watched: boolean;
  /** Nothing came, but of others neither: such a day says nothing of whether the rep stalled. */
  readonly sharedSilence: boolean;
  /** Far enough into the ramp to be held against quota and team. */
  readonly ramped: boolean;
}

/** The checks in order, one per day; of two about one day the later one given counts. */
export function orderedChecks(checks: readonly FlagCheck[]): readonly FlagCheck[] {
  if (checks.every((check, index) => index === 0 || (checks[index - 1]?.day ?? '') < check.day))
    return checks;
  const byDay = new Map(checks.map((check) => [check.day, check]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Says of each check whether rules about the rep look at it: a missing file is nobody's bad day. */
export function foldDays(
  checks: readonly FlagCheck[],
  missing: readonly Pick<FlagSpell, 'openedDay' | 'closedDay'>[],
  rules: FlagRules,
): FoldDay[] {
  return checks.map((check) => ({
    check,
    watched: check.known && check.capacity > 0 && !missing.some((spell) => isUp(spell, check.day)),
    sharedSilence: isSharedSilence(check, rules.dataMissing),
    ramped: (check.ramp ?? 1) >= rules.minRamp,
  }));
}

/** The days of the period. */
export function inPeriod(days: readonly FoldDay[], period: DayRange): FoldDay[] {
  return days.filter(({ check }) => check.day >= period.start && check.day <= period.end);
}
