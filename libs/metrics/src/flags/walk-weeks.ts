import { countScore } from './count-score.js';
import { cusumStep } from './cusum-step.js';
import type { FlagWeek, RoleBaseline } from './flag-check.js';
import type { TrendRules } from './flag-rules.js';
import type { CloseReason } from './flag-spell.js';
import { weeklyBaseline } from './weekly-baseline.js';

/** Where a rep's weeks stand after one of them. */
export interface WeekState {
  readonly end: string;
  /** What a full week usually brought before this one. */
  readonly perWeek: number;
  /** The two CUSUMs. */
  readonly down: number;
  readonly up: number;
  /** The last weeks worked: how many, what they brought and what they usually bring. */
  readonly weeks: number;
  readonly actual: number;
  readonly usual: number;
  /** Why what was usual is learned anew from this week on; null otherwise. */
  readonly reset: CloseReason | null;
}

/** From a day on, what was usual before no longer counts. */
export interface Reset {
  readonly day: string;
  readonly because: 'acknowledged' | 'moved';
}

/**
 * Holds each week against what the rep's weeks usually bring (`weeklyBaseline`), and adds up the deviations both ways
 * (`cusumStep`). The baseline stands still while a CUSUM is above 3, or it would follow the drop it is to show. An
 * acknowledged change is the new normal: only the last weeks that showed it are kept. After a move nothing is.
 * @param weeks in order; weeks without capacity are left out
 */
export function walkWeeks(
  weeks: readonly FlagWeek[],
  role: RoleBaseline,
  resets: readonly Reset[],
  rules: TrendRules,
): WeekState[] {
  const states: WeekState[] = [];
  const worked = weeks.filter(({ capacity }) => capacity > 0);
  let [from, own, perWeek, down, up] = [0, 0, role.perWeek, 0, 0];
  for (const [index, week] of worked.entries()) {
    const reset = resets.findLast(({ day }) => day <= week.end && day > (worked[index - 1]?.end ?? ''));
    if (reset) {
      from = reset.because === 'moved' ? index : Math.max(from, index - rules.lastWeeks);
      [down, up] = [0, 0];
    }
    if (Math.max(down, up) <= rules.freezeAbove) {
      const recent = worked.slice(Math.max(from, index - rules.window), index);
      own = recent.length;
      perWeek = weeklyBaseline(recent, role);
    }
    const z = weekScore(week, perWeek, role);
    if (own >= (from === 0 ? rules.minWeeks : rules.lastWeeks))
      ({ down, up } = cusumStep({ down, up }, z, rules.slack));
    const last = worked.slice(Math.max(from, index + 1 - rules.lastWeeks), index + 1);
    states.push({
      end: week.end,
      perWeek,
      down,
      up,
      ...lastWeeks(last, perWeek),
      reset: reset?.because ?? null,
    });
  }
  return states;
}

function weekScore({ value, capacity }: FlagWeek, perWeek: number, role: RoleBaseline): number {
  const mean = perWeek * capacity;
  return countScore(value, mean, mean + role.extra * mean * mean) / Math.sqrt(role.momentum ?? 1);
}

function lastWeeks(weeks: readonly FlagWeek[], perWeek: number) {
  let [actual, usual] = [0, 0];
  for (const { value, capacity } of weeks) {
    actual += value;
    usual += perWeek * capacity;
  }
  return { weeks: weeks.length, actual, usual };
}
