import {
  both,
  dayNumber,
  daysBetween,
  divide,
  earlierDay,
  isCumulative,
  known,
  levelQuotaFor,
  paceReading,
  quotaFor,
  quotaShape,
  ratioOf,
  sumCapacity,
  unknown,
  valueOr,
  type DayRange,
  type Measure,
  type MetricDefinition,
  type Reading,
  type Thresholds,
} from '@paceline/metrics';
import { covers, knownDays } from './coverage-index.js';
import type { PeriodFits } from './period-fits.js';
import type { RepFacts } from './rep-facts.js';
import { sumDays, valueOn } from './world-window.js';

/** What a reading is asked about. */
export interface ReadingQuestion {
  readonly metric: MetricDefinition;
  readonly period: DayRange;
  readonly asOf: string;
  readonly thresholds: Thresholds;
  /** What closed periods say about this one; left out or null where nothing is learned. */
  readonly fits?: PeriodFits | null;
}

export interface RepReading {
  readonly rep: RepFacts;
  readonly reading: Reading;
  /** Capacity of each day of the period, on visible days. */
  readonly capacity: Float64Array;
  /** 1 for each day of the period that a file spoke about; undefined without a hole. */
  readonly known: Uint8Array | undefined;
  /** What a day of the quota asks, see `quotaShape`; undefined when each day asks the same. */
  readonly shape: Float64Array | undefined;
}

/** The last day that counts for a rep: asOf, or the last day with data when that is earlier; null without data. */
export function lastDayOf(rep: RepFacts, metric: MetricDefinition, asOf: string): string | null {
  const covered = rep.coveredTo(metric);
  return covered === null ? null : earlierDay(covered, asOf);
}

/** The value of a metric over the days [from, to] of several reps: sums first, one division last. */
export function valueOver(
  reps: readonly RepFacts[],
  metric: MetricDefinition,
  from: string,
  to: string,
): Measure {
  if (metric.stock) {
    const stocks = reps.flatMap(({ stock }) => stock ?? []);
    return stocks.length < reps.length ? unknown('no_history') : known(stocks.reduce((a, b) => a + b, 0));
  }
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return ratioOf(metric, (key) => {
    let sum = 0;
    for (const rep of reps) sum += sumDays(rep.series.get(key), first, last);
    return sum;
  });
}

/** Whether a metric is a ratio or a stock, whose quota can be neither added up nor divided. */
export const isStanding = (metric: MetricDefinition): boolean =>
  metric.stock || metric.denominator.length > 0;

/** What a rep is asked for in a period, and on which of its days. */
export interface RepTarget {
  readonly amount: Measure;
  /** What each day asks by its quotas (`quotaShape`) and by how totals build up; undefined when all ask the same. */
  readonly shape: Float64Array | undefined;
}

/**
 * A rep's quota for a period. Where the viewer sees only a part of the rep's days (a move between teams), the part of
 * the quota that falls due on them.
 */
export function repTarget(
  rep: RepFacts,
  metric: MetricDefinition,
  period: DayRange,
  fits: PeriodFits | null = null,
): RepTarget {
  const rows = rep.quotas.get(metric.id) ?? [];
  if (isStanding(metric)) return { amount: levelQuotaFor(period, rows).amount, shape: undefined };
  const { amount: quota, source } = quotaFor(period, rows, rep.whole);
  if (!isCumulative(metric)) return { amount: quota, shape: undefined };
  // Quotas of the months say themselves how the quarter builds up.
  const learned = source === 'finer' ? undefined : learnedShape(rep, period, fits);
  const shape = product(quotaShape(period, rows, rep.whole), learned);
  if (rep.capacity === rep.whole) return { amount: quota, shape };
  const share = visibleShare(rep, period, shape);
  return { amount: both(quota, share, (amount, part) => amount * part), shape };
}

/** How a period's total usually builds up for reps of the role; undefined before three periods of five reps. */
function learnedShape(
  rep: RepFacts,
  { start, end }: DayRange,
  fits: PeriodFits | null,
): Float64Array | undefined {
  const fit = fits?.of(rep.jobRole);
  if (!fits || fit?.landing.level !== 'full') return undefined;
  return fits.weightsOf(fit, start, rep.whole(start, end, 'full'));
}

function product(a: Float64Array | undefined, b: Float64Array | undefined): Float64Array | undefined {
  return a && b ? a.map((value, index) => value * (b[index] ?? 0)) : (a ?? b);
}

/** How much of what falls due in a period falls on days that the viewer sees. */
function visibleShare(rep: RepFacts, { start, end }: DayRange, shape: Float64Array | undefined): Measure {
  const due = (days: Float64Array): number =>
    shape ? days.reduce((sum, day, index) => sum + day * (shape[index] ?? 0), 0) : sumCapacity(days);
  const [visible, all] = [due(rep.capacity(start, end)), due(rep.whole(start, end))];
  return visible === all ? known(1) : divide(visible, all, 'no_capacity');
}

/** The amount of `repTarget`, without the days it falls due on unless it is cut by them. */
export function repQuota(rep: RepFacts, metric: MetricDefinition, period: DayRange): Measure {
  if (isStanding(metric) || rep.capacity !== rep.whole) return repTarget(rep, metric, period).amount;
  return quotaFor(period, rep.quotas.get(metric.id) ?? [], rep.whole).amount;
}

/** Everything about one rep, one metric and one period as of a day. */
export function repReading(rep: RepFacts, question: ReadingQuestion): RepReading {
  const { metric, period, asOf, thresholds } = question;
  const capacity = rep.capacity(period.start, period.end);
  const covered = rep.coveredTo(metric);
  const through = lastDayOf(rep, metric, asOf);
  const value =
    through === null ? null : valueOver([rep], metric, period.start, earlierDay(through, period.end));
  const known =
    through === null || !isCumulative(metric)
      ? undefined
      : knownDays(rep.coverage(metric), dayNumber(period.start), capacity.length, dayNumber(through));
  const { amount, shape } = repTarget(rep, metric, period, question.fits);
  const reading = paceReading({
    start: period.start,
    actual: value?.ok ? value.value : null,
    quota: amount,
    capacity,
    asOfIndex: daysBetween(period.start, asOf),
    coveredIndex: covered === null ? null : daysBetween(period.start, covered),
    unit: metric.unit,
    direction: metric.direction,
    cumulative: isCumulative(metric),
    ...(known ? { known } : {}),
    ...(shape ? { shape } : {}),
    thresholds,
  });
  return { rep, capacity, known, shape, reading: whyEmpty(reading, value, period.start, through) };
}

/** A ratio of nothing is not "waiting for data": it says what it lacks. */
function whyEmpty(reading: Reading, value: Measure | null, start: string, through: string | null): Reading {
  if (value === null || value.ok || through === null || through < start || reading.actual.ok) return reading;
  return { ...reading, actual: value, attainment: value, coveredTo: through };
}

/** What a day asks of a rep: the part of the shortest quota around it that its capacity is; 0 on a day off. */
export function dayTargetOf(rep: RepFacts, metric: MetricDefinition, day: string): Measure {
  return repQuota(rep, metric, { start: day, end: day });
}

/** What a rep did on each of these days (by `dayNumber`); null where no file speaks about it, or a ratio has no value. */
export function dailyValues(
  rep: RepFacts,
  metric: MetricDefinition,
  days: readonly number[],
): (number | null)[] {
  if (metric.stock) return days.map(() => null);
  const ranges = rep.coverage(metric);
  if (metric.denominator.length === 0) {
    const series = rep.series.get(metric.key);
    return days.map((day) => (covers(ranges, day) ? valueOn(series, day) : null));
  }
  return days.map((day) =>
    covers(ranges, day)
      ? valueOr(
          ratioOf(metric, (key) => valueOn(rep.series.get(key), day)),
          null,
        )
      : null,
  );
}

/** What a rep did on one day; 'waiting_for_data' when no file speaks about it. A stock is nothing that a day brings. */
export function dayActualOf(rep: RepFacts, metric: MetricDefinition, day: string): Measure {
  if (metric.stock) return unknown('not_cumulative');
  if (!covers(rep.coverage(metric), dayNumber(day))) return unknown('waiting_for_data');
  return valueOver([rep], metric, day, day);
}
