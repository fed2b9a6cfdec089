import {
  dayNumbers,
  addDays,
  daysBetween,
  flagWeeks,
  sumCapacity,
  type FlagWeek,
  type MetricDefinition,
} from '@paceline/metrics';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { dailyValues } from '../../common/readings/rep-reading.js';

/** The days that flags look at. */
export interface FlagSpan {
  /** The first day loaded: half a year before `since`, for what is usual. */
  readonly from: string;
  /** The first day that flags are folded over. */
  readonly since: string;
  /** The last closed day with data. */
  readonly asOf: string;
}

/** A rep's own days of one metric, from the first day loaded on. */
export interface FlagDays {
  readonly capacity: Float64Array;
  readonly values: readonly (number | null)[];
  readonly weeks: readonly FlagWeek[];
}

/** Capacity and values of every day of the span; null values where no file speaks about the day. */
export function flagDays(
  rep: RepFacts,
  metric: MetricDefinition,
  span: FlagSpan,
  daysPerWeek: number,
): FlagDays {
  const days = dayNumbers(span.from, span.asOf);
  const capacity = rep.whole(span.from, span.asOf);
  const values = dailyValues(rep, metric, days);
  return { capacity, values, weeks: flagWeeks({ start: span.from, capacity, values }, daysPerWeek) };
}

/** The weeks closed before flags are folded: what is usual is learned from them. */
export const weeksBefore = (weeks: readonly FlagWeek[], day: string): FlagWeek[] =>
  weeks.filter(({ end }) => end < day);

/** The share of each day on leave. */
export function absences(rep: RepFacts, start: string, end: string): Float64Array {
  const [worked, employed] = [rep.whole(start, end), rep.whole(start, end, 'employed')];
  return employed.map((full, index) => (full > 0 ? 1 - (worked[index] ?? 0) / full : 0));
}

/** The days on which a rep came to another team. */
export const movesOf = ({ person }: RepFacts): string[] =>
  person.memberships.slice(1).flatMap(({ from }) => from ?? []);

/** Sums of a rep's last so many days up to each day of [since, asOf]; days without data add nothing. */
export function trailingSums(
  values: readonly (number | null)[],
  { from, since, asOf }: FlagSpan,
  days: number,
): Float64Array {
  const first = daysBetween(from, since);
  const sums = new Float64Array(daysBetween(since, asOf) + 1);
  const known = Float64Array.from(values, (value) => value ?? 0);
  for (let index = 0; index < sums.length; index++) {
    const last = first + index;
    sums[index] = sumCapacity(known, Math.max(0, last - days + 1), last);
  }
  return sums;
}

/** The day of a place in [since, asOf]. */
export const dayAt = ({ since }: FlagSpan, index: number): string => addDays(since, index);
