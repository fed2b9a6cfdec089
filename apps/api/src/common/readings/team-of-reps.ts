import {
  daysBetween,
  isCumulative,
  known,
  levelQuotaFor,
  quotaFor,
  teamReading,
  unknown,
  valueOr,
  type DayRange,
  type Measure,
  type MetricDefinition,
  type TeamReading,
} from '@paceline/metrics';
import { isStanding, lastDayOf, valueOver, type ReadingQuestion, type RepReading } from './rep-reading.js';
import type { World } from './world.js';

/**
 * The team's own quota for a period. Without one, and where no rep has any, what the teams below are asked together,
 * provided that each of them with reps is asked something; else, and for no team (null: a single rep, or several teams
 * side by side), unknown.
 */
export function teamQuota(
  world: World,
  teamId: number | null,
  metric: MetricDefinition,
  period: DayRange,
): Measure {
  const rows = teamId === null ? [] : (world.teamQuotas.get(`${teamId}/${metric.id}`) ?? []);
  if (teamId === null) return unknown('no_quota');
  if (rows.length === 0) return quotaOfTeamsBelow(world, teamId, metric, period);
  if (isStanding(metric)) return levelQuotaFor(period, rows).amount;
  return quotaFor(period, rows, world.calendars.capacity(world.region, {})).amount;
}

function quotaOfTeamsBelow(
  world: World,
  teamId: number,
  metric: MetricDefinition,
  period: DayRange,
): Measure {
  const none = unknown('no_quota');
  if (isStanding(metric) || world.reps.some((rep) => rep.quotas.has(metric.id))) return none;
  let sum = none;
  for (const { id, parentId } of world.teams.values()) {
    if (parentId !== teamId) continue;
    const inside = world.below(id);
    if (!world.reps.some(({ team }) => team !== null && inside.has(team.id))) continue;
    const quota = teamQuota(world, id, metric, period);
    if (!quota.ok) return quota;
    sum = known(quota.value + valueOr(sum, 0));
  }
  return sum;
}

/** The reading of a team from its reps' readings and the team's own quota, if it has one. */
export function readingOfTeam(
  world: World,
  teamId: number | null,
  members: readonly RepReading[],
  question: ReadingQuestion,
): TeamReading {
  const { metric, period, asOf, thresholds } = question;
  const reps = members.map(({ rep }) => rep);
  const through = reps.reduce<string | null>((latest, rep) => {
    const day = lastDayOf(rep, metric, asOf);
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
  return teamReading({
    start: period.start,
    members,
    ownQuota: teamQuota(world, teamId, metric, period),
    asOfIndex: daysBetween(period.start, asOf),
    unit: metric.unit,
    direction: metric.direction,
    cumulative: isCumulative(metric),
    ...(isCumulative(metric) || through === null
      ? {}
      : { level: valueOver(reps, metric, period.start, through < period.end ? through : period.end) }),
    thresholds,
  });
}

/**
 * The one team at the top of what the viewer sees: the team asked for, else the only visible one without a visible
 * parent. Null when several stand side by side.
 */
export function topTeam(
  world: Pick<World, 'teams'>,
  scope: { teamIds: readonly number[] | null },
  asked: number | null,
): number | null {
  if (asked !== null) return asked;
  const visible = [...world.teams.values()].filter((team) => scope.teamIds?.includes(team.id) ?? true);
  const ids = new Set(visible.map((team) => team.id));
  const tops = visible.filter((team) => team.parentId === null || !ids.has(team.parentId));
  return tops.length === 1 ? (tops[0]?.id ?? null) : null;
}
