import {
  dayNumbers,
  addDays,
  catchUp,
  restOfPeriod,
  sumCapacity,
  workedDays,
  type CatchUp,
  type DayRange,
  type MetricDefinition,
  type PastRest,
} from '@paceline/metrics';
import type { RepFacts } from './rep-facts.js';
import { dailyValues, type RepReading } from './rep-reading.js';

/** About so many own worked days say what is usual; twice as many days hold them, leave and holidays off. */
const WORKED = 60;

/** What each of a rep's last worked days up to one brought, brought to a full day; facts must be loaded that far back. */
export function lastWorkedDays(rep: RepFacts, metric: MetricDefinition, through: string): number[] {
  const from = addDays(through, -2 * WORKED);
  return workedDays(valuesOf(rep, metric, { start: from, end: through }), rep.capacity(from, through)).slice(
    -WORKED,
  );
}

/**
 * Whether a rep can still make up what is missing, by the own worked days and past periods.
 * @param capacityLeft working days left in the period
 * @param past closed periods of the same length
 */
export function repCatchUp(
  { rep, reading, capacity }: RepReading,
  metric: MetricDefinition,
  capacityLeft: number,
  past: readonly DayRange[],
): CatchUp {
  const through = reading.coveredTo;
  const all = sumCapacity(capacity);
  const progress = all > 0 ? 1 - capacityLeft / all : 1;
  return catchUp({
    gapToQuota: reading.stillNeeded,
    capacityLeft,
    currentPerDay: reading.currentPerDay,
    days: through === null ? [] : lastWorkedDays(rep, metric, through),
    rests: past.flatMap((period) => pastRest(rep, metric, period, progress) ?? []),
  });
}

function pastRest(
  rep: RepFacts,
  metric: MetricDefinition,
  period: DayRange,
  progress: number,
): PastRest | null {
  return restOfPeriod(valuesOf(rep, metric, period), rep.capacity(period.start, period.end), progress);
}

const valuesOf = (rep: RepFacts, metric: MetricDefinition, { start, end }: DayRange): (number | null)[] =>
  dailyValues(rep, metric, dayNumbers(start, end));
