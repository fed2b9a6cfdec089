import {
  dayNumber,
  earlierDay,
  laterDay,
  progress,
  ratioOf,
  unknown,
  valueOr,
  workdays,
  type DayRange,
  type Measure,
  type MetricDefinition,
  type WorkCalendar,
} from '@paceline/metrics';
import { knownDays, type CoverageIndex, type CoveredRanges } from '../../common/readings/coverage-index.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { sumDays, type DailyValues } from '../../common/readings/world-window.js';

/** One line of Trends: a team with all below it, a rep, or the total. */
export interface Panel {
  readonly team: { id: number; name: string } | null;
  readonly rep: { id: number; name: string } | null;
  /** Whose own quota counts; none when only the reps' do. */
  readonly quotaTeams: readonly number[];
  readonly members: readonly RepFacts[];
  readonly series: readonly ReadonlyMap<string, DailyValues>[];
  readonly covered: Covered | null;
}

/** The days that files spoke about: the first, the last, and the stretches in between. */
export interface Covered {
  readonly first: string;
  readonly last: string;
  readonly ranges: CoveredRanges;
}

/** How much of the working days of [from, to] some file spoke about, 0 to 1; of days off only: 1 or 0. */
export function coveredShare({ ranges }: Covered, { start, end }: DayRange, work: WorkCalendar): number {
  const days = workdays(start, end, work);
  const known = knownDays(ranges, dayNumber(start), days.length, dayNumber(end));
  if (known === undefined) return 1;
  return valueOr(progress(days, days.length - 1, undefined, known), known.includes(1) ? 1 : 0);
}

/** The value over [from, to]; unknown where no file speaks about any of these days. */
export function panelValue(panel: Panel, metric: MetricDefinition, from: string, to: string): Measure {
  const { covered } = panel;
  if (metric.stock) return unknown('no_history');
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (!covered?.ranges.some((range) => range.from <= last && first <= range.to))
    return unknown('waiting_for_data');
  return ratioOf(metric, (key) =>
    panel.series.reduce((sum, series) => sum + sumDays(series.get(key), first, last), 0),
  );
}

/** The days that files spoke about any of these teams; null without any. */
export function coveredSpan(
  coverage: CoverageIndex,
  metric: MetricDefinition,
  teamIds: Iterable<number>,
): Covered | null {
  let span = null as Covered | null;
  for (const id of teamIds) {
    const [first, last] = [coverage.firstDay(metric, id), coverage.lastDay(metric, id)];
    if (first === null || last === null) continue;
    span = {
      first: span === null ? first : earlierDay(first, span.first),
      last: span === null ? last : laterDay(span.last, last),
      ranges: [...(span?.ranges ?? []), ...coverage.ranges(metric, id)],
    };
  }
  return span;
}
