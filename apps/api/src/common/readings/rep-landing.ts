import {
  dayNumbers,
  dayNumber,
  dayShares,
  daysBetween,
  earlierDay,
  exposure,
  landing,
  metricByKey,
  replayAt,
  progress,
  sumCapacity,
  teamLanding,
  type Course,
  type Landing,
  type LandingFit,
  type Measure,
  type MetricDefinition,
  type RepLanding,
} from '@paceline/metrics';
import type { PeriodFits, RoleFit } from './period-fits.js';
import type { RepFacts } from './rep-facts.js';
import { dailyValues, type ReadingQuestion, type RepReading } from './rep-reading.js';
import { sumDays } from './world-window.js';

/** Which stored metric counts the things that an amount is the sum of, by the amount's key. */
const COUNTED_BY: Readonly<Record<string, string>> = {
  bookings: 'deals_won',
  pipeline_created: 'deals_created',
};

/** The metric that counts what an amount is made of, to be loaded with it; none for what is counted itself. */
export function countMetricOf({ key }: MetricDefinition): MetricDefinition[] {
  const counted = COUNTED_BY[key];
  return counted === undefined ? [] : [metricByKey(counted)].flatMap((metric) => metric ?? []);
}

/** How far a period is, as closed periods say it builds up, and how much of a whole one it holds for the rep. */
export interface ShapedDays {
  readonly weights: Float64Array;
  readonly progress: number;
  readonly exposure: number;
}

/**
 * How a period builds up, for its landing: as closed periods say; without any history the quota stands in for the level,
 * and so does what it asks of each day (uneven months of a quarter).
 */
export function landingWeights(
  fits: PeriodFits,
  fit: RoleFit,
  start: string,
  full: Float64Array,
  quotaShape: Float64Array | undefined,
): Float64Array {
  return fit.landing.level === 'estimate' && quotaShape ? quotaShape : fits.weightsOf(fit, start, full);
}

/** The days of a rep's period under a shape; null while nothing is known of it or it has no working day. */
export function shapedDays(
  { rep, reading, capacity, known, shape }: RepReading,
  { period }: ReadingQuestion,
  fits: PeriodFits,
  fit: RoleFit,
): ShapedDays | null {
  if (!reading.actual.ok || reading.coveredTo === null || sumCapacity(capacity) === 0) return null;
  const full = rep.whole(period.start, period.end, 'full');
  const weights = landingWeights(fits, fit, period.start, full, shape);
  const done = progress(capacity, daysBetween(period.start, reading.coveredTo), weights, known);
  if (!done.ok) return null;
  return { weights, progress: done.value, exposure: exposure(capacity, full, weights) };
}

/**
 * Where a rep's period is likely to end; null without data in the period, or when nothing can be said yet.
 * @param widen multiplies the spread of what is left, see `landing`
 */
export function repLanding(read: RepReading, question: ReadingQuestion, widen?: number): RepLanding | null {
  const { fits } = question;
  const fit = fits?.of(read.rep.jobRole);
  if (!fits || !fit || !read.reading.actual.ok) return null;
  const days = shapedDays(read, question, fits, fit);
  if (days === null) return null;
  const count = dealsOf(read.rep, question, read.reading.coveredTo);
  const course = courseOf(read, question, days);
  return landing(fit.landing, {
    rep: read.rep.person.id,
    actual: read.reading.actual.value,
    ...(count === undefined ? {} : { count }),
    quota: read.reading.quota,
    progress: days.progress,
    exposure: days.exposure,
    ...(course ? { course } : {}),
    ...(widen === undefined ? {} : { widen }),
  });
}

/** The days so far, so that a level that has changed on the way is noticed; undefined where nobody counts them. */
function courseOf(
  { rep, reading, capacity }: RepReading,
  { metric, period }: ReadingQuestion,
  { weights }: ShapedDays,
): Course | undefined {
  const [counted] = [...countMetricOf(metric), metric];
  if (reading.coveredTo === null || !rep.series.has(counted.key)) return undefined;
  const days = dayNumbers(period.start, earlierDay(reading.coveredTo, period.end));
  return { counts: dailyValues(rep, counted, days), shares: dayShares(capacity, weights) };
}

/** How many things the amount so far is made of; undefined where nobody counts them. */
function dealsOf(
  rep: RepFacts,
  { metric, period }: ReadingQuestion,
  coveredTo: string | null,
): number | undefined {
  const [counted] = countMetricOf(metric);
  const series = counted && rep.series.get(counted.key);
  if (!series || coveredTo === null) return undefined;
  return sumDays(series, dayNumber(period.start), dayNumber(coveredTo));
}

/** A rep's reading with where the period is likely to end. */
export interface ReadMember {
  readonly read: RepReading;
  readonly landing: RepLanding | null;
}

/**
 * Where a team is likely to end, from its reps' landings; null without any.
 * @param quota the team's quota as its reading has it: when it is the sum of the reps', only reps with one count
 */
export function landingOfTeam(
  members: readonly ReadMember[],
  { metric, fits }: ReadingQuestion,
  team: { readonly quota: Measure; readonly quotaSource: 'own' | 'reps' | 'none' },
): Landing | null {
  const counted = members.filter(
    ({ read, landing: own }) => own !== null && (team.quotaSource !== 'reps' || read.reading.quota.ok),
  );
  return teamLanding({
    kind: metric.unit === 'money' ? 'amounts' : 'counts',
    landings: counted.flatMap(({ landing: own }) => own ?? []),
    correlation: correlationOf(counted, fits?.of(null)?.landing),
    teamQuota: team.quota,
  });
}

/** How much reps have good and bad rests of a period together, at the team's mean progress. */
function correlationOf(members: readonly ReadMember[], fit: LandingFit | undefined): number | undefined {
  if (!fit || members.length === 0) return undefined;
  const gone = members.reduce((sum, { landing: own }) => sum + (own?.math.progress ?? 0), 0);
  return replayAt(fit.replay, gone / members.length).correlation;
}
