import {
  addDays,
  flagChecks,
  flagWeeks,
  foldFlags,
  landing,
  known,
  paceLine,
  paceReading,
} from '@paceline/metrics';

const WEEKS = 52;

/** All that the page of one rep shows: for every metric its reading, pace line, landing and flags. */
export function repPage(board, capacity, rep) {
  const period = {
    start: addDays(board.start, board.period.start),
    end: addDays(board.start, board.period.end),
  };
  const own = capacity.subarray(board.period.start, board.period.end + 1);
  return board.metrics.map((metric) => {
    const quota = metric.quotas[rep];
    const from = rep * board.room;
    const values = metric.values.subarray(from + board.period.start, from + board.days);
    const actual = values.reduce((sum, value) => sum + value, 0);
    const unit = metric.countedBy === null ? 'count' : 'money';
    const shape = metric.shares[rep];
    const [asOfIndex, day] = [values.length - 1, addDays(board.start, board.days - 1)];
    const reading = paceReading({
      start: period.start,
      actual,
      quota: known(quota),
      capacity: own,
      asOfIndex,
      unit,
      shape,
    });
    const end = landing(metric.fit, { rep, actual, quota: known(quota), progress: metric.now.progress[rep] });
    // Odds of the days before are kept with the day: here today's stand in.
    const odds = new Array(values.length).fill(metric.now.odds[rep]);
    const checks = flagChecks({
      start: period.start,
      quota,
      capacity: own,
      values,
      through: asOfIndex,
      unit,
      shape,
      odds,
    });
    const flags = foldFlags({
      period,
      checks,
      weeks: weeksOf(board, metric, capacity, rep),
      role: metric.role,
    });
    return { key: metric.key, day, reading, line: paceLine(quota, own, shape), end, flags };
  });
}

/** The closed weeks of a year. */
function weeksOf(board, metric, capacity, rep) {
  const first = 7 * Math.max(0, Math.floor(board.days / 7) - WEEKS);
  return flagWeeks({
    start: addDays(board.start, first),
    capacity: capacity.subarray(first, board.days),
    values: metric.values.subarray(rep * board.room + first, rep * board.room + board.days),
  });
}
