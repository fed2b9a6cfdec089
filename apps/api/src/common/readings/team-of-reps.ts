import {
  daysBetween,
  isCumulative,
  known,
  levelQuotaFor,
  quotaFor,
  quotaShape,
  sumCapacity,
  teamReading,
  unknown,
  type DayRange,
  type MetricDefinition,
  type TeamReading,
} from '@paceline/metrics';
import {
  isStanding,
  lastDayOf,
  valueOver,
  type ReadingQuestion,
  type RepReading,
  type RepTarget,
} from './rep-reading.js';
import type { World } from './world.js';

/** What a team is asked for itself, and on which days; see `RepTarget`. */
export type TeamTarget = RepTarget;

const NONE: TeamTarget = { amount: unknown('no_quota'), shape: undefined };

/**
 * The quota of the teams at the top of what is looked at (`topTeams`): one team's own; without one, or for several side
 * by side, and where no rep has any, what the teams are asked together, provided that each of them with reps is asked
 * something; else, and for no team (a single rep), unknown.
 */
export function teamQuota(
  world: World,
  teamIds: readonly number[],
  metric: MetricDefinition,
  period: DayRange,
): TeamTarget {
  const [teamId] = teamIds;
  if (teamIds.length !== 1 || teamId === undefined) return quotaOfTeams(world, teamIds, metric, period);
  const rows = world.teamQuotas.get(`${teamId}/${metric.id}`) ?? [];
  if (rows.length === 0) {
    const below = [...world.teams.values()].filter(({ parentId }) => parentId === teamId);
    return quotaOfTeams(
      world,
      below.map(({ id }) => id),
      metric,
      period,
    );
  }
  if (isStanding(metric)) return { amount: levelQuotaFor(period, rows).amount, shape: undefined };
  const capacityOf = world.calendars.capacity(world.region, {});
  return {
    amount: quotaFor(period, rows, capacityOf).amount,
    shape: isCumulative(metric) ? quotaShape(period, rows, capacityOf) : undefined,
  };
}

function quotaOfTeams(
  world: World,
  teamIds: readonly number[],
  metric: MetricDefinition,
  period: DayRange,
): TeamTarget {
  if (isStanding(metric) || world.reps.some((rep) => rep.quotas.has(metric.id))) return NONE;
  const targets: { amount: number; shape: Float64Array | undefined }[] = [];
  for (const id of teamIds) {
    const inside = world.below(id);
    if (!world.reps.some(({ team }) => team !== null && inside.has(team.id))) continue;
    const { amount, shape } = teamQuota(world, [id], metric, period);
    if (!amount.ok) return { amount, shape: undefined };
    targets.push({ amount: amount.value, shape });
  }
  if (targets.length === 0) return NONE;
  const amount = known(targets.reduce((sum, target) => sum + target.amount, 0));
  return { amount, shape: sumOfShapes(world, targets, period) };
}

/** What a day asks of all: the sum of what it asks of each; undefined when none of them asks unevenly. */
function sumOfShapes(
  world: World,
  targets: readonly { amount: number; shape: Float64Array | undefined }[],
  { start, end }: DayRange,
): Float64Array | undefined {
  if (targets.every(({ shape }) => shape === undefined)) return undefined;
  const capacity = world.calendars.capacity(world.region, {})(start, end);
  const days = sumCapacity(capacity);
  return capacity.map((_, index) =>
    targets.reduce((sum, { amount, shape }) => sum + (shape ? (shape[index] ?? 0) : amount / days), 0),
  );
}

/** The reading of a team from its reps' readings and the team's own quota, if it has one. */
export function readingOfTeam(
  world: World,
  teamIds: readonly number[],
  members: readonly RepReading[],
  question: ReadingQuestion,
): TeamReading {
  const { metric, period, asOf, thresholds } = question;
  const reps = members.map(({ rep }) => rep);
  const through = reps.reduce<string | null>((latest, rep) => {
    const day = lastDayOf(rep, metric, asOf);
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
  const own = teamQuota(world, teamIds, metric, period);
  return teamReading({
    start: period.start,
    members,
    ownQuota: own.amount,
    ownShape: own.shape,
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

/** The teams at the top of what the viewer sees: the team asked for, else those visible without a visible parent. */
export function topTeams(
  world: Pick<World, 'teams'>,
  scope: { teamIds: readonly number[] | null },
  asked: number | null,
): number[] {
  if (asked !== null) return [asked];
  const visible = [...world.teams.values()].filter((team) => scope.teamIds?.includes(team.id) ?? true);
  const ids = new Set(visible.map((team) => team.id));
  return visible.filter((team) => team.parentId === null || !ids.has(team.parentId)).map(({ id }) => id);
}
