import {
  addDays,
  dayNumber,
  earlierDay,
  laterDay,
  metricByKey,
  quotaTime,
  type MetricDefinition,
  type RepTime,
} from '@paceline/metrics';
import type { AbsenceRow } from '../facts/calendar.query.js';
import type { Membership, PersonRow } from '../facts/people.query.js';
import type { QuotaRow } from '../facts/quotas.query.js';
import type { TeamRow } from '../facts/teams.query.js';
import { calendarOf } from '../period-calendar.js';
import type { CoverageIndex, CoveredRanges } from './coverage-index.js';
import type { RegionCalendars } from './region-calendars.js';
import type { RepFacts } from './rep-facts.js';
import { repTime, visibleMemberships } from './rep-time.js';
import type { SeriesByRep } from './series-by-rep.js';
import type { DailyValues } from './world-window.js';
import type { WorldRequest } from './world.js';

export interface Loaded {
  readonly request: WorldRequest;
  readonly calendars: RegionCalendars;
  readonly teams: ReadonlyMap<number, TeamRow>;
  readonly coverage: CoverageIndex;
  readonly totals: readonly SeriesByRep[];
  readonly quotas: ReadonlyMap<number | null, readonly QuotaRow[]>;
  readonly absences: ReadonlyMap<number, readonly AbsenceRow[]>;
  readonly stocks: ReadonlyMap<number, number> | null;
}

/** Puts together what was loaded of one rep; days outside of `teams` (null: all) are cut out. */
export function makeRepFacts(person: PersonRow, loaded: Loaded, teams: ReadonlySet<number> | null): RepFacts {
  const { request, calendars, coverage } = loaded;
  const visible = visibleMemberships(person, teams);
  // Who was never in a foreign team needs no cutting.
  const cut = visible !== null && visible.length < person.memberships.length ? visible : null;
  const absences = loaded.absences.get(person.id) ?? [];
  const capacityOf = (time: RepTime) => calendars.capacity(person.region, time);
  const whole = capacityOf(quotaBearing(person, repTime(person, absences, null), loaded));
  const team = loaded.teams.get(teamOn(visible ?? person.memberships, request.asOf) ?? 0) ?? null;
  const series = new Map<string, DailyValues>();
  for (const part of loaded.totals) {
    for (const [key, values] of part.get(person.id) ?? []) series.set(key, cutTo(values, cut));
  }
  return {
    person,
    team: team && { id: team.id, name: team.name },
    jobRole:
      person.roles.findLast((role) => role.from === null || role.from <= request.asOf)?.jobRole ?? null,
    capacity: cut === null ? whole : capacityOf(repTime(person, absences, cut)),
    whole,
    series,
    quotas: quotasByMetric(loaded.quotas.get(person.id) ?? []),
    ...coverageOf(visible ?? person.memberships, team?.id ?? null, request.asOf, coverage),
    stock: stockOf(person, loaded, visible),
  };
}

/** What a full quota asks of the rep by the company's policy; most reps are simply there. */
function quotaBearing(person: PersonRow, time: RepTime, { request, calendars }: Loaded): RepTime {
  const { settings } = request;
  const dates = { hireDay: person.hireDay, leaveDay: person.leaveDay, absences: time.absences ?? [] };
  const quota = quotaTime(
    dates,
    settings.quotaPolicy,
    calendars.calendar(person.region),
    calendarOf(settings),
  );
  return quota ? { ...time, quota } : time;
}

/** The team of a day, or of the nearest one before it, or the first one there is. */
function teamOn(memberships: readonly Membership[], day: string): number | null {
  const begun = memberships.findLast((membership) => membership.from === null || membership.from <= day);
  return (begun ?? memberships[0])?.teamId ?? null;
}

const PIPELINE = metricByKey('open_pipeline');

/**
 * Deals are known as they stand now: of an earlier day nobody knows them (null), and they belong to the team that the
 * rep is in, not to those left behind (0).
 */
function stockOf(
  { id }: PersonRow,
  { stocks, coverage, request }: Loaded,
  visible: readonly Membership[] | null,
): number | null {
  const last = PIPELINE ? coverage.lastDay(PIPELINE, null) : null;
  // A file of this morning is looked at as of yesterday.
  if (stocks === null || (last !== null && request.asOf < addDays(last, -1))) return null;
  const here =
    visible === null ||
    visible.some(
      ({ from, to }) => (from === null || from <= request.asOf) && (to === null || request.asOf < to),
    );
  return here ? (stocks.get(id) ?? 0) : 0;
}

/** What files spoke about of a rep: on each day those of the team of that day. */
function coverageOf(
  memberships: readonly Membership[],
  teamId: number | null,
  asOf: string,
  coverage: CoverageIndex,
): Pick<RepFacts, 'coveredTo' | 'coverage'> {
  if (memberships.length < 2) {
    return {
      coveredTo: (metric) => coverage.lastDay(metric, teamId),
      coverage: (metric) => coverage.ranges(metric, teamId),
    };
  }
  const begun = memberships.filter(({ from }) => from === null || from <= asOf);
  const teams = begun.length > 0 ? begun : memberships.slice(0, 1);
  const found = new Map<string, CoveredRanges>();
  return {
    coveredTo: (metric) =>
      teams.reduce<string | null>((latest, { teamId: id, from, to }, index) => {
        const last = coverage.lastDay(metric, id);
        if (last === null || (from !== null && last < from)) return latest;
        const day = to === null || index === teams.length - 1 ? last : earlierDay(last, addDays(to, -1));
        return latest === null ? day : laterDay(latest, day);
      }, null),
    coverage: (metric) => {
      const ranges =
        found.get(metric.key) ?? memberships.flatMap((member) => rangesIn(member, metric, coverage));
      found.set(metric.key, ranges);
      return ranges;
    },
  };
}

function rangesIn(
  { teamId, from, to }: Membership,
  metric: MetricDefinition,
  coverage: CoverageIndex,
): { from: number; to: number }[] {
  const [first, last] = [
    from === null ? -Infinity : dayNumber(from),
    to === null ? Infinity : dayNumber(to) - 1,
  ];
  return coverage
    .ranges(metric, teamId)
    .map((range) => ({ from: Math.max(range.from, first), to: Math.min(range.to, last) }))
    .filter((range) => range.from <= range.to);
}

/** The same values with 0 on days outside of the memberships (null: none is outside). */
function cutTo(series: DailyValues, cut: readonly Membership[] | null): DailyValues {
  if (cut === null) return series;
  const { first, values } = series;
  const kept = new Float64Array(values.length);
  for (const { from, to } of cut) {
    const start = from === null ? 0 : Math.max(0, dayNumber(from) - first);
    const end = to === null ? values.length : Math.min(values.length, dayNumber(to) - first);
    if (start < end) kept.set(values.subarray(start, end), start);
  }
  return { first, values: kept };
}

function quotasByMetric(rows: readonly QuotaRow[]): Map<number, QuotaRow[]> {
  const byMetric = new Map<number, QuotaRow[]>();
  for (const row of rows) byMetric.set(row.metricId, [...(byMetric.get(row.metricId) ?? []), row]);
  return byMetric;
}
