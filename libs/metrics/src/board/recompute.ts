import { orderByAttention } from './attention-order.js';
import { DAYS_OF_WEEK, type Board } from './board.js';
import { startTrend, stepTrend, sumWeek } from './close-week.js';
import { addUpPeriod, forecastRep } from './forecast-rep.js';

/**
 * Computes all of a board from its days: weeks, trends, where the period stands, odds, intervals and order.
 * `appendDay` gives the same, bit for bit, from the day before.
 * @example recompute(board); board.metrics[0].order[0] // the rep who needs help most
 */
export function recompute(board: Board): void {
  const closed = Math.floor(board.days / DAYS_OF_WEEK);
  for (const metric of board.metrics) {
    for (let rep = 0; rep < board.reps.length; rep++) {
      for (let week = 0; week < closed; week++) sumWeek(board, metric, rep, week);
      startTrend(metric, rep);
      for (let week = board.trendStart; week < closed; week++) stepTrend(board, metric, rep, week);
      addUpPeriod(board, metric, rep);
    }
  }
  forecastAll(board);
}

/** Forecasts come when every metric has been added up: amounts look at the count of their deals. */
export function forecastAll(board: Board): void {
  for (const metric of board.metrics) {
    for (let rep = 0; rep < board.reps.length; rep++) forecastRep(board, metric, rep);
    orderByAttention(metric);
  }
}
