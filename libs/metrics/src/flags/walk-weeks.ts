import { cusumStep, type Cusum } from './cusum-step.js';
import type { FlagWeek, RoleBaseline } from './flag-check.js';
import type { TrendRules } from './flag-rules.js';
import { weekEvidence } from './week-evidence.js';
import { weeklyBaseline } from './weekly-baseline.js';

/** Where a rep's weeks stand after one of them. */
export interface WeekState extends Cusum {
  readonly end: string;
  /** What a full week usually brought before this one. */
  readonly perWeek: number;
  /** The last weeks worked: how many, what they brought and what they usually bring. */
  readonly weeks: number;
  readonly actual: number;
  readonly usual: number;
  /** Why what was usual is learned anew from this week on; null otherwise. */
  readonly reset: Reset['because'] | null;
}

/** From a day on, what was usual before no longer counts. */
export interface Reset {
  readonly day: string;
  readonly because: 'acknowledged' | 'moved';
}

/**
 * Holds each week against what the rep's weeks usually bring (`weeklyBaseline`), and adds up what speaks for a drop and
 * for a rise (`weekEvidence`, `cusumStep`). The baseline stands still while one of the sums is above 4, or it would
 * follow the drop it is to show. An acknowledged change is the new normal: only the last weeks that showed it are kept.
 * After a move nothing is.
 * @param weeks in order; weeks without capacity are left out
 * @param resets in order
 */
export function walkWeeks(
  weeks: readonly FlagWeek[],
  role: RoleBaseline,
  resets: readonly Reset[],
  rules: TrendRules,
): WeekState[] {
  const worked = weeks.filter(({ capacity }) => capacity > 0);
  const states: WeekState[] = [];
  let sums: Cusum = { down: 0, up: 0 };
  let [from, own, perWeek] = [0, 0, role.perWeek];
  for (const [index, week] of worked.entries()) {
    const reset = resetIn(resets, worked[index - 1]?.end ?? '', week.end);
    if (reset) {
      from = reset === 'moved' ? index : Math.max(from, index - rules.lastWeeks);
      sums = { down: 0, up: 0 };
    }
    if (Math.max(sums.down, sums.up) <= rules.freezeAbove) {
      const recent = worked.slice(Math.max(from, index - rules.window), index);
      own = recent.length;
      perWeek = weeklyBaseline(recent, role);
    }
    const enough = own >= (from === 0 ? rules.minWeeks : rules.lastWeeks);
    const evidence = weekEvidence(week.value, perWeek * week.capacity, role, rules);
    if (enough) sums = cusumStep(sums, evidence, rules.mostPerWeek);
    const last = worked.slice(Math.max(from, index + 1 - rules.lastWeeks), index + 1);
    states.push({ end: week.end, perWeek, ...sums, ...lastWeeks(last, perWeek), reset });
  }
  return states;
}

function resetIn(resets: readonly Reset[], after: string, to: string): Reset['because'] | null {
  return resets.findLast(({ day }) => day > after && day <= to)?.because ?? null;
}

function lastWeeks(weeks: readonly FlagWeek[], perWeek: number) {
  let [actual, usual] = [0, 0];
  for (const { value, capacity } of weeks) {
    actual += value;
    usual += perWeek * capacity;
  }
  return { weeks: weeks.length, actual, usual };
}
