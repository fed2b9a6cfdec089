import { dayNumber } from '../days/day-number.js';
import { weekday } from '../days/weekday.js';
import type { RoleBaseline } from '../flags/flag-check.js';
import { flagRulesWith } from '../flags/flag-rules-with.js';
import type { FlagRuleChanges } from '../flags/flag-rules.js';
import { exposure } from '../landing/exposure.js';
import type { LandingFit } from '../landing/landing-fit.js';
import { dayShares } from '../pace/day-shares.js';
import type { DayRange } from '../periods/period.js';
import { shapeWeights } from '../shape/shape-weights.js';
import type { Shape } from '../shape/shape.js';
import { DAYS_OF_WEEK, NO_DATA, type Board, type BoardMetric } from './board.js';
import { startTrend } from './close-week.js';

export interface BoardSetup {
  /** Day of index 0: a Monday. */
  readonly start: string;
  /** The period that is going on; the board ends with it. */
  readonly period: DayRange;
  /** The Monday from which deviations are added up (`trendStart`). */
  readonly trendStart: string;
  readonly reps: readonly (string | number)[];
  /** Calendars in use, capacity of each day from the start to the period's end; and which one each rep has. */
  readonly calendars: readonly Float64Array[];
  readonly calendarOf: readonly number[];
  /** Capacity of somebody always there, full time. */
  readonly fullCapacity: Float64Array;
  readonly metrics: readonly BoardMetricSetup[];
  readonly daysPerWeek?: number;
  readonly rules?: FlagRuleChanges;
}

export interface BoardMetricSetup {
  readonly key: string;
  readonly fit: LandingFit;
  readonly shape: Shape;
  /** Null: no trend is judged, as for amounts. */
  readonly role: RoleBaseline | null;
  /** By rep; null or 0: none. */
  readonly quotas: readonly (number | null)[];
  /** Amounts: the index of the metric that counts the deals. */
  readonly countedBy?: number;
}

/**
 * An empty board with room until the end of the period. Fill it with `appendDay`, or write `values` and `days` and call
 * `recompute`. Throws a RangeError when a start is no Monday.
 * @example createBoard({ start: '2024-01-01', period, reps, calendars, … })
 */
export function createBoard(setup: BoardSetup): Board {
  const { start, period } = setup;
  if (weekday(start) !== 1 || weekday(setup.trendStart) !== 1)
    throw new RangeError('A board and its trends start on Mondays.');
  const indexOf = (day: string) => dayNumber(day) - dayNumber(start);
  const span = { start: indexOf(period.start), end: indexOf(period.end) };
  const metrics = setup.metrics.map((metric) => emptyMetric(setup, metric, span));
  for (const metric of metrics) setup.reps.forEach((_, rep) => startTrend(metric, rep));
  return {
    reps: setup.reps,
    metrics,
    start,
    room: span.end + 1,
    period: span,
    trendStart: Math.max(0, indexOf(setup.trendStart) / DAYS_OF_WEEK),
    days: 0,
  };
}

function emptyMetric(setup: BoardSetup, metric: BoardMetricSetup, span: Board['period']): BoardMetric {
  const reps = setup.reps.length;
  const room = span.end + 1;
  const weeks = Math.floor(room / DAYS_OF_WEEK);
  const plane = () => new Float64Array(reps);
  const quotas = Float64Array.from(metric.quotas, (quota) => Math.max(0, quota ?? 0));
  return {
    key: metric.key,
    fit: metric.fit,
    role: metric.role,
    rules: flagRulesWith(setup.rules).suddenDrop,
    countedBy: metric.countedBy ?? null,
    quotas,
    quotaSum: quotas.reduce((sum, quota) => sum + quota, 0),
    ...calendarsOf(setup, metric.shape, span),
    values: new Int32Array(reps * room).fill(NO_DATA),
    weeks: { value: new Float64Array(reps * weeks), worked: new Float64Array(reps * weeks) },
    trend: { perWeek: plane(), own: new Uint8Array(reps), down: plane(), up: plane() },
    now: {
      actual: plane(),
      progress: plane(),
      odds: plane(),
      low80: plane(),
      median: plane(),
      high80: plane(),
      severity: plane(),
    },
    order: new Uint32Array(reps),
  };
}

/** What follows from calendars, once for each of them and then by rep. */
function calendarsOf(
  { calendars, calendarOf, fullCapacity, period, daysPerWeek = 5 }: BoardSetup,
  shape: Shape,
  span: Board['period'],
): Pick<BoardMetric, 'capacity' | 'shares' | 'exposure'> {
  const full = fullCapacity.subarray(span.start, span.end + 1);
  const weights = shapeWeights(shape, period.start, full);
  const own = calendars.map((capacity) => capacity.subarray(span.start, span.end + 1));
  const parts = calendars.map((capacity) => capacity.map((day) => day / daysPerWeek));
  const shares = own.map((capacity) => dayShares(capacity, weights));
  const exposures = own.map((capacity) => exposure(capacity, full, weights));
  const none = new Float64Array(span.end + 1);
  return {
    capacity: calendarOf.map((calendar) => parts[calendar] ?? none),
    shares: calendarOf.map((calendar) => shares[calendar] ?? none),
    exposure: calendarOf.map((calendar) => exposures[calendar] ?? 0),
  };
}
