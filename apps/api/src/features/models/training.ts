import { dayNumber, type LandingPeriod, type MetricDefinition, type Period } from '@paceline/metrics';
import type { RepMoments } from '../../common/facts/moments.query.js';
import { covers } from '../../common/readings/coverage-index.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { valueOn } from '../../common/readings/world-window.js';
import type { TrainedRep } from './fit-roles.js';

/** Counts and squares of a rep's days, by the day's number. */
type DayMoments = ReadonlyMap<number, { readonly count: number; readonly squares: number }>;

/** Each rep's closed periods as the metrics library learns from them; periods in which a rep had no capacity are left out. */
export function trainedReps(
  reps: readonly RepFacts[],
  metric: MetricDefinition,
  periods: readonly Period[],
  moments: ReadonlyMap<number, DayMoments> | null,
): TrainedRep[] {
  return reps.map((rep) => ({
    rep: rep.person.id,
    jobRole: rep.jobRole,
    periods: periods.flatMap((period) => {
      const found = closedPeriod(rep, metric, period, moments?.get(rep.person.id));
      return found ?? [];
    }),
  }));
}

function closedPeriod(
  rep: RepFacts,
  metric: MetricDefinition,
  { start, end }: Period,
  moments: DayMoments | undefined,
): LandingPeriod | null {
  const capacity = rep.whole(start, end);
  if (!capacity.some((share) => share > 0)) return null;
  const ranges = rep.coverage(metric);
  const series = rep.series.get(metric.key);
  const first = dayNumber(start);
  const values = Array.from(capacity, (_, index) =>
    covers(ranges, first + index) ? valueOn(series, first + index) : null,
  );
  if (values.every((value) => value === null)) return null;
  const period = { start, capacity, fullCapacity: rep.whole(start, end, 'full'), values };
  if (metric.unit !== 'money') return period;
  const each = (pick: 'count' | 'squares') =>
    values.map((value, index) => (value === null ? null : (moments?.get(first + index)?.[pick] ?? 0)));
  return { ...period, counts: each('count'), squares: each('squares') };
}

/** Lays the rows out by rep and day. */
export function momentsByRep(rows: RepMoments, from: string): Map<number, DayMoments> {
  const first = dayNumber(from);
  const byRep = new Map<number, Map<number, { count: number; squares: number }>>();
  rows.reps.forEach((rep, row) => {
    const days = byRep.get(rep) ?? new Map<number, { count: number; squares: number }>();
    byRep.set(rep, days);
    days.set(first + (rows.offsets[row] ?? 0), {
      count: rows.counts[row] ?? 0,
      squares: rows.squares[row] ?? 0,
    });
  });
  return byRep;
}
