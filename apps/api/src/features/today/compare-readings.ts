import type { Direction, Measure } from '@paceline/metrics';
import type { RepReading } from '../../common/readings/rep-reading.js';

const number = (measure: Measure, missing: number): number => (measure.ok ? measure.value : missing);

/** Furthest behind pace first; who has no quota comes after, the most first; then who has no data; then by name. */
export function compareReadings(a: RepReading, b: RepReading, direction: Direction): number {
  const behind = direction === 'lower' ? -1 : 1;
  const rank = ({ reading }: RepReading): number => (reading.gap.ok ? 0 : reading.actual.ok ? 1 : 2);
  return (
    rank(a) - rank(b) ||
    (number(a.reading.gap, 0) - number(b.reading.gap, 0)) * behind ||
    (number(b.reading.actual, 0) - number(a.reading.actual, 0)) * behind ||
    a.rep.person.name.localeCompare(b.rep.person.name) ||
    a.rep.person.id - b.rep.person.id
  );
}
