import {
  dayNumbers,
  daysBetween,
  dayShares,
  earlierDay,
  flagChecks,
  foldFlags,
  landing,
  known as knownMeasure,
  exposure,
  PERIOD_FLAGS,
  type FlagAcknowledgement,
  type FlagWeek,
  type MetricDefinition,
  type Period,
  type RoleBaseline,
} from '@paceline/metrics';
import type { PeriodFits } from '../../common/readings/period-fits.js';
import { countMetricOf, landingWeights } from '../../common/readings/rep-landing.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { dailyValues, repTarget } from '../../common/readings/rep-reading.js';
import { valueOn } from '../../common/readings/world-window.js';
import { absences } from './flag-facts.js';
import type { FoldedFlag } from './folded-flag.js';

/** Odds without any history stand on the quota alone: before so much of the work is gone no flag rests on them. */
const GUESSED_FROM = 0.3;

/** What the flags about one quota stand on, beside the rep's own days. */
export interface QuotaFlagInput {
  readonly rep: RepFacts;
  readonly metric: MetricDefinition;
  readonly period: Period;
  readonly asOf: string;
  readonly fits: PeriodFits | null;
  readonly weeks: readonly FlagWeek[];
  readonly role: RoleBaseline | null;
  readonly valueShare: number;
  readonly acknowledgements: readonly FlagAcknowledgement[];
}

/** The flags of a rep about one period's quota: at risk, behind pace, ahead of all. */
export function quotaFlags(input: QuotaFlagInput): FoldedFlag[] {
  const { rep, metric, period, asOf } = input;
  const { amount, shape } = repTarget(rep, metric, period, input.fits);
  if (!amount.ok || !(amount.value > 0) || asOf < period.start) return [];
  const capacity = rep.whole(period.start, period.end);
  const days = dayNumbers(period.start, earlierDay(asOf, period.end));
  const values = dailyValues(rep, metric, days);
  const fit = input.fits?.of(rep.jobRole) ?? null;
  const full = rep.whole(period.start, period.end, 'full');
  const weights = fit && input.fits ? landingWeights(input.fits, fit, period.start, full, shape) : undefined;
  const checks = flagChecks({
    start: period.start,
    quota: amount.value,
    capacity,
    values,
    through: daysBetween(period.start, asOf),
    unit: metric.unit,
    absence: absences(rep, period.start, period.end),
    ...(shape ? { shape } : {}),
  });
  const share = weights ? exposure(capacity, full, weights) : 1;
  const parts = dayShares(capacity, weights);
  const counts = countsOf(rep, metric, days);
  const course = courseOf(rep, metric, days);
  let [actual, count, progress] = [0, 0, 0];
  const judged = checks.map((check, index) => {
    actual += check.value;
    count += counts?.[index] ?? 0;
    progress += check.known ? (parts[index] ?? 0) : 0;
    if (!fit || !check.known || check.capacity === 0 || !check.pace) return check;
    const ahead = landing(fit.landing, {
      rep: rep.person.id,
      actual,
      ...(counts ? { count } : {}),
      ...(course ? { course: { counts: course.slice(0, index + 1), shares: parts } } : {}),
      quota: knownMeasure(amount.value),
      progress,
      exposure: share,
    });
    const guessed = ahead?.confidence === 'estimate' && progress < GUESSED_FROM;
    return { ...check, odds: ahead?.odds.ok && !guessed ? ahead.odds.value : null };
  });
  const spells = foldFlags({
    period,
    checks: judged,
    weeks: input.weeks,
    role: input.role,
    acknowledgements: input.acknowledgements,
    valueShare: input.valueShare,
    kinds: PERIOD_FLAGS,
  });
  const { grain, start, end } = period;
  const subject = { repId: rep.person.id, teamId: null, feedId: null, metricId: metric.id };
  return spells.map((spell) => ({ ...subject, grain, start, end, spell }));
}

/** What is counted on each day, null where no file spoke about it; undefined where nobody counts it. */
function courseOf(
  rep: RepFacts,
  metric: MetricDefinition,
  days: readonly number[],
): (number | null)[] | undefined {
  const [counted] = [...countMetricOf(metric), metric];
  return rep.series.has(counted.key) ? dailyValues(rep, counted, days) : undefined;
}

/** How many deals each day's amount is made of; undefined for what is counted itself. */
function countsOf(rep: RepFacts, metric: MetricDefinition, days: readonly number[]): number[] | undefined {
  const [counted] = countMetricOf(metric);
  const series = counted && rep.series.get(counted.key);
  return series && days.map((day) => valueOn(series, day));
}
