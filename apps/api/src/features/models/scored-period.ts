import {
  daysBetween,
  dayNumber,
  progress,
  scoreForecast,
  syntheticQuota,
  type MetricDefinition,
  type Period,
  type ScoredForecast,
  type Thresholds,
} from '@paceline/metrics';
import type { QuotaRow } from '../../common/facts/quotas.query.js';
import { knownDays } from '../../common/readings/coverage-index.js';
import type { PeriodFits } from '../../common/readings/period-fits.js';
import { repLanding } from '../../common/readings/rep-landing.js';
import { repReading, valueOver, type RepReading } from '../../common/readings/rep-reading.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';

/** Where quotas come from: those given, or last periods' mean and 5% more where nobody has given any. */
export const QUOTA_SOURCES = ['given', 'synthetic'] as const;
export type QuotaSource = (typeof QUOTA_SOURCES)[number];

/** Reps' periods that no forecast could be made or judged of, by why. */
export interface LeftOut {
  /** No quota; for a synthetic one: fewer than three full periods before, or nothing in them. */
  noQuota: number;
  /** Files did not speak about each of the period's working days. */
  incomplete: number;
  /** Nothing can be told: no data yet at any of the points. */
  notForecast: number;
}

export const nobodyLeftOut = (): LeftOut => ({ noQuota: 0, incomplete: 0, notForecast: 0 });

/** A closed period that is played again. */
export interface PlayedPeriod {
  readonly metric: MetricDefinition;
  readonly period: Period;
  /** The periods before it, oldest first: what a synthetic quota is made of. */
  readonly before: readonly Period[];
  /** Learned from periods before this one only. */
  readonly fits: PeriodFits;
  /** The last days counted: the odds of each are judged. */
  readonly days: readonly string[];
  readonly quota: QuotaSource;
  readonly thresholds: Thresholds;
}

/** What was said of each rep on each of the days, beside what came. Who has no work in the period is not there. */
export function scoredPeriod(
  reps: readonly RepFacts[],
  played: PlayedPeriod,
): { forecasts: ScoredForecast[]; leftOut: LeftOut } {
  const leftOut = nobodyLeftOut();
  const forecasts = reps.flatMap((rep) => {
    if (!works(rep, played.period)) return [];
    const outcome = totalOf(rep, played.metric, played.period);
    if (outcome === null) return left(leftOut, 'incomplete');
    const asked = played.quota === 'given' ? rep : withSyntheticQuota(rep, played);
    const reading = asked && repReading(asked, { ...played, asOf: played.period.end }).reading;
    if (!asked || !reading?.quota.ok || !(reading.quota.value > 0)) return left(leftOut, 'noQuota');
    const scored = played.days.flatMap((asOf) => scoredDay(asked, played, asOf, outcome) ?? []);
    return scored.length > 0 ? scored : left(leftOut, 'notForecast');
  });
  return { forecasts, leftOut };
}

function left(leftOut: LeftOut, why: keyof LeftOut): [] {
  leftOut[why] += 1;
  return [];
}

const works = (rep: RepFacts, { start, end }: Period): boolean =>
  rep.whole(start, end).some((day) => day > 0);

/** A closed period's total; null unless files spoke about each of its working days. */
export function totalOf(rep: RepFacts, metric: MetricDefinition, { start, end }: Period): number | null {
  const capacity = rep.whole(start, end);
  const known = knownDays(rep.coverage(metric), dayNumber(start), capacity.length, dayNumber(end));
  if (known && capacity.some((share, day) => share > 0 && known[day] !== 1)) return null;
  const total = valueOver([rep], metric, start, end);
  return total.ok ? total.value : null;
}

function withSyntheticQuota(rep: RepFacts, { metric, period, before }: PlayedPeriod): RepFacts | null {
  const totals = before.map((each) => (works(rep, each) ? totalOf(rep, metric, each) : null));
  const amount = syntheticQuota(totals);
  if (amount === null) return null;
  const subject = { repId: rep.person.id, teamId: null, metricId: metric.id, revisionId: 0 };
  const row: QuotaRow = { ...subject, ...period, amount, basis: 'as_given' };
  return { ...rep, quotas: new Map([[metric.id, [row]]]) };
}

function scoredDay(
  facts: RepFacts,
  played: PlayedPeriod,
  asOf: string,
  outcome: number,
): ScoredForecast | null {
  const rep = { ...facts, jobRole: roleOn(facts, asOf) };
  const question = { ...played, asOf };
  const read = repReading(rep, question);
  const fit = played.fits.of(rep.jobRole)?.landing;
  const landing = repLanding(read, question);
  if (!fit || !landing || !read.reading.quota.ok) return null;
  return scoreForecast({
    rep: String(rep.person.id),
    metric: played.metric.key,
    fit,
    landing,
    quota: read.reading.quota.value,
    outcome,
    linearProgress: linearProgress(read, played.period),
  });
}

/** The part of the rep's working days that is gone, as linear pace counts them: no shape. */
function linearProgress({ reading, capacity, known }: RepReading, { start }: Period): number {
  if (reading.coveredTo === null) return 0;
  const gone = progress(capacity, daysBetween(start, reading.coveredTo), undefined, known);
  return gone.ok ? gone.value : 0;
}

const roleOn = ({ person }: RepFacts, day: string): string | null =>
  person.roles.findLast(({ from }) => from === null || from <= day)?.jobRole ?? null;
