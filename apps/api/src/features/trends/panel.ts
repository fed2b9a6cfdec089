import {
  dayNumber,
  laterDay,
  ratioOf,
  unknown,
  type Measure,
  type MetricDefinition,
} from '@paceline/metrics';
import type { CoverageIndex } from '../../common/readings/coverage-index.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { sumDays, type DailyValues } from '../../common/readings/world-window.js';

/** One line of Trends: a team with all below it, a rep, or the total. */
export interface Panel {
  readonly team: { id: number; name: string } | null;
  readonly rep: { id: number; name: string } | null;
  /** Whose own quota counts; null when only the reps' do. */
  readonly quotaTeam: number | null;
  readonly members: readonly RepFacts[];
  readonly series: readonly ReadonlyMap<string, DailyValues>[];
  /** The first and the last day with data; null without any. */
  readonly covered: { first: string; last: string } | null;
}

/** The value over [from, to]; unknown where no file speaks about any of these days. */
export function panelValue(panel: Panel, metric: MetricDefinition, from: string, to: string): Measure {
  const { covered } = panel;
  if (metric.stock) return unknown('no_history');
  if (covered === null || to < covered.first || from > covered.last) return unknown('waiting_for_data');
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return ratioOf(metric, (key) =>
    panel.series.reduce((sum, series) => sum + sumDays(series.get(key), first, last), 0),
  );
}

/** From the first to the last day that files spoke about any of these teams. */
export function coveredSpan(
  coverage: CoverageIndex,
  metric: MetricDefinition,
  teamIds: Iterable<number>,
): Panel['covered'] {
  let span = null as Panel['covered'];
  for (const id of teamIds) {
    const [first, last] = [coverage.firstDay(metric, id), coverage.lastDay(metric, id)];
    if (first === null || last === null) continue;
    span =
      span === null
        ? { first, last }
        : { first: first < span.first ? first : span.first, last: laterDay(span.last, last) };
  }
  return span;
}
