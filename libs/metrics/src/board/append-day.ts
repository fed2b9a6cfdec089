import { addDays } from '../days/add-days.js';
import { DAYS_OF_WEEK, NO_DATA, type Board } from './board.js';
import { stepTrend, sumWeek } from './close-week.js';
import { addUpPeriod } from './forecast-rep.js';
import { forecastAll } from './recompute.js';

/**
 * Closes one more day: the same board as `recompute` makes of all days, bit for bit, in a small part of the time. Throws
 * a RangeError when the day is not the next one, the board is full, or a value does not fit.
 * @param values by metric and rep; null where no file spoke about the day; whole numbers (money in minor units) of less
 *   than 2³¹ either way
 * @example appendDay(board, '2026-11-20', [[31, 28, null], [2, 0, null]])
 */
export function appendDay(board: Board, day: string, values: readonly (readonly (number | null)[])[]): void {
  if (day !== addDays(board.start, board.days) || board.days >= board.room)
    throw new RangeError('A board takes its days one after the other, up to the end of its period.');
  writeDay(board, values);
  board.days++;
  const week = board.days / DAYS_OF_WEEK - 1;
  for (const metric of board.metrics) {
    for (let rep = 0; rep < board.reps.length; rep++) {
      if (Number.isInteger(week)) {
        sumWeek(board, metric, rep, week);
        if (week >= board.trendStart) stepTrend(board, metric, rep, week);
      }
      addUpPeriod(board, metric, rep);
    }
  }
  forecastAll(board);
}

function writeDay(
  { metrics, reps, room, days }: Board,
  values: readonly (readonly (number | null)[])[],
): void {
  for (const byRep of values)
    for (const value of byRep)
      if (value !== null && (!Number.isInteger(value) || Math.abs(value) > -NO_DATA - 1))
        throw new RangeError('A day holds whole numbers of less than 2³¹.');
  metrics.forEach((metric, index) => {
    for (let rep = 0; rep < reps.length; rep++)
      metric.values[rep * room + days] = values[index]?.[rep] ?? NO_DATA;
  });
}
