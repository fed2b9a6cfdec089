import { daysBetween, sumCapacity } from '@paceline/metrics';
import type { ReadingQuestion, RepReading } from './rep-reading.js';

/** Working time of the period that is gone with data, and left, in days. */
export function capacityOf(
  { capacity, known, reading }: RepReading,
  { period }: Pick<ReadingQuestion, 'period'>,
): { gone: number; left: number } {
  if (reading.coveredTo === null) return { gone: 0, left: sumCapacity(capacity) };
  const through = daysBetween(period.start, reading.coveredTo);
  return {
    gone: sumCapacity(capacity, 0, through, known),
    left: sumCapacity(capacity, Math.max(0, through + 1)),
  };
}
