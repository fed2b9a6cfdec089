import { flagSeverity } from '../flags/flag-severity.js';
import { landing } from '../landing/landing.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { NO_DATA, NOT_KNOWN, type Board, type BoardMetric } from './board.js';

const NO_QUOTA = unknown('no_quota');

/** Adds up a rep's days of the period: actual and progress over the days with data. */
export function addUpPeriod(board: Board, metric: BoardMetric, rep: number): void {
  const { period, days, room } = board;
  const shares = metric.shares[rep];
  let [actual, progress] = [0, 0];
  for (let day = period.start; day < days; day++) {
    const value = metric.values[rep * room + day] ?? NO_DATA;
    if (value === NO_DATA) continue;
    actual += value;
    progress += shares?.[day - period.start] ?? 0;
  }
  metric.now.actual[rep] = actual;
  metric.now.progress[rep] = Math.min(1, progress);
}

/** Odds, interval and severity of a rep, from where the period stands (`landing`). */
export function forecastRep(board: Board, metric: BoardMetric, rep: number): void {
  const { now, quotas } = metric;
  const quota = quotas[rep] ?? 0;
  const [actual, progress] = [now.actual[rep] ?? 0, now.progress[rep] ?? 0];
  const counted = metric.countedBy === null ? undefined : board.metrics[metric.countedBy]?.now.actual[rep];
  const read = landing(metric.fit, {
    rep: board.reps[rep] ?? rep,
    actual,
    quota: quota > 0 ? known(quota) : NO_QUOTA,
    progress,
    exposure: metric.exposure[rep] ?? 0,
    ...(counted === undefined ? {} : { count: counted }),
  });
  const odds = read?.odds.ok === true ? read.odds.value : null;
  now.odds[rep] = odds ?? NOT_KNOWN;
  now.low80[rep] = read?.interval80.low ?? actual;
  now.median[rep] = read?.median ?? actual;
  now.high80[rep] = read?.interval80.high ?? actual;
  now.severity[rep] = flagSeverity(odds, progress, quota / (metric.quotaSum || 1)) ?? NOT_KNOWN;
}
