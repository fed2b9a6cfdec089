import type { DayRange, Direction, Measure } from '@paceline/metrics';
import type { RepReading } from '../../common/readings/rep-reading.js';

const number = (measure: Measure, missing: number): number => (measure.ok ? measure.value : missing);

export interface RankQuestion {
  readonly metric: { readonly direction: Direction };
  readonly period: DayRange;
  /** The last day counted. */
  readonly asOf: string;
}

/**
 * Furthest behind pace first; who has no quota comes after, the most first; then who has no data; then who left before
 * the period's end, whom nobody can help to catch up; then by name.
 */
export function compareReadings(a: RepReading, b: RepReading, question: RankQuestion): number {
  const behind = question.metric.direction === 'lower' ? -1 : 1;
  const rank = ({ rep, reading }: RepReading): number =>
    hasLeft(rep.person, question) ? 3 : reading.gap.ok ? 0 : reading.actual.ok ? 1 : 2;
  return (
    rank(a) - rank(b) ||
    (number(a.reading.gap, 0) - number(b.reading.gap, 0)) * behind ||
    (number(b.reading.actual, 0) - number(a.reading.actual, 0)) * behind ||
    a.rep.person.name.localeCompare(b.rep.person.name) ||
    a.rep.person.id - b.rep.person.id
  );
}

/** Whether the last day is behind us, and days of the period come after it: no capacity is left. */
function hasLeft({ leaveDay }: { leaveDay: string | null }, { period, asOf }: RankQuestion): boolean {
  return leaveDay !== null && leaveDay <= asOf && leaveDay < period.end;
}
