import { cusumStep } from '../flags/cusum-step.js';
import type { RoleBaseline } from '../flags/flag-check.js';
import { weekEvidence } from '../flags/week-evidence.js';
import { DAYS_OF_WEEK, NO_DATA, type Board, type BoardMetric } from './board.js';

const USUAL_ROLE_WEEKS = 2;

/** Sums a rep's week that has just closed. */
export function sumWeek(board: Board, metric: BoardMetric, rep: number, week: number): void {
  const { values, weeks } = metric;
  const capacity = metric.capacity[rep];
  const first = week * DAYS_OF_WEEK;
  let [value, worked] = [0, 0];
  for (let day = first; day < first + DAYS_OF_WEEK; day++) {
    const done = values[rep * board.room + day] ?? NO_DATA;
    if (done === NO_DATA) continue;
    value += done;
    worked += capacity?.[day] ?? 0;
  }
  const at = rep * weeksOf(board) + week;
  weeks.value[at] = value;
  weeks.worked[at] = worked;
}

/** A rep before the first week that is judged. */
export function startTrend({ trend, role }: BoardMetric, rep: number): void {
  trend.perWeek[rep] = role?.perWeek ?? 0;
  trend.own[rep] = 0;
  trend.down[rep] = 0;
  trend.up[rep] = 0;
}

/**
 * Holds a rep's week against what is usual and adds up what speaks for a shift: one step of what the flags do with a list of weeks
 * (`walkWeeks`), on the board's planes.
 */
export function stepTrend(board: Board, metric: BoardMetric, rep: number, week: number): void {
  const { trend, role, rules, weeks } = metric;
  const at = rep * weeksOf(board) + week;
  const worked = weeks.worked[at] ?? 0;
  if (role === null || worked <= 0) return;
  const sums = { down: trend.down[rep] ?? 0, up: trend.up[rep] ?? 0 };
  if (Math.max(sums.down, sums.up) <= rules.freezeAbove) learnUsual(board, metric, role, rep, week);
  if ((trend.own[rep] ?? 0) < rules.minWeeks) return;
  const mean = (trend.perWeek[rep] ?? 0) * worked;
  const next = cusumStep(sums, weekEvidence(weeks.value[at] ?? 0, mean, role, rules), rules.mostPerWeek);
  trend.down[rep] = next.down;
  trend.up[rep] = next.up;
}

/** What is usual, from the last weeks worked before this one and the role's (`weeklyBaseline`). */
function learnUsual(board: Board, metric: BoardMetric, role: RoleBaseline, rep: number, week: number): void {
  const { trend, rules, weeks } = metric;
  const first = rep * weeksOf(board);
  let own = 0;
  let from = first + week;
  while (from > first && own < rules.window) {
    from--;
    if ((weeks.worked[from] ?? 0) > 0) own++;
  }
  const roleWeeks = role.weeks ?? USUAL_ROLE_WEEKS;
  let [values, capacity] = [roleWeeks * role.perWeek, roleWeeks];
  for (let at = from; at < first + week; at++) {
    const worked = weeks.worked[at] ?? 0;
    if (worked <= 0) continue;
    values += weeks.value[at] ?? 0;
    capacity += worked;
  }
  trend.own[rep] = own;
  trend.perWeek[rep] = capacity > 0 ? values / capacity : role.perWeek;
}

/** How many whole weeks there is room for. */
export const weeksOf = ({ room }: Pick<Board, 'room'>): number => Math.floor(room / DAYS_OF_WEEK);
