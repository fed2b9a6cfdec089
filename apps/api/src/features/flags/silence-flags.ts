import {
  addDays,
  dayNumber,
  eachDay,
  foldFlags,
  laterDay,
  periodOf,
  type FlagCheck,
  type MetricDefinition,
  type PeriodCalendar,
} from '@paceline/metrics';
import { covers } from '../../common/readings/coverage-index.js';
import type { World } from '../../common/readings/world.js';
import type { FlagSpan } from './flag-facts.js';
import type { FoldedFlag } from './folded-flag.js';

/** A feed of record, and a metric it brings. */
export interface FlagFeed {
  readonly feedId: number;
  readonly metric: MetricDefinition;
}

/** A source that nobody has heard of for so long is given up, not late. */
const GIVEN_UP_AFTER = 30;

/**
 * Files that are missing, by feed: for the teams at the top when the whole source is silent, else for the team that a
 * file left out. Days before the first file are no silence.
 * @param yesterday the last closed day: a file of it is due by now
 */
export function silenceFlags(
  world: World,
  feeds: readonly FlagFeed[],
  span: FlagSpan,
  yesterday: string,
  calendar: PeriodCalendar,
): FoldedFlag[] {
  return feeds.flatMap((feed) => {
    const last = world.coverage.lastDay(feed.metric, null);
    if (last === null || last < addDays(yesterday, -GIVEN_UP_AFTER)) return [];
    const wholeSource = eachDay(span.since, yesterday).map((day) => !isCovered(world, feed, null, day));
    const teams = [...world.teams.values()];
    return teams.flatMap((team) => {
      const top = team.parentId === null;
      const checks = checksOf(world, feed, top ? null : team.id, wholeSource, { ...span, asOf: yesterday });
      return foldFlags({ period: null, checks, kinds: ['data_missing'] }).map((spell) => {
        const { grain, start, end } = periodOf(spell.openedDay, 'quarter', calendar);
        const subject = { repId: null, teamId: team.id, feedId: feed.feedId, metricId: null };
        return { ...subject, grain, start, end, spell };
      });
    });
  });
}

const isCovered = (world: World, { metric }: FlagFeed, teamId: number | null, day: string): boolean =>
  covers(world.coverage.ranges(metric, teamId), dayNumber(day));

/** One check per closed day; of a team (not null) only days on which the source spoke about others. */
function checksOf(
  world: World,
  feed: FlagFeed,
  teamId: number | null,
  wholeSource: readonly boolean[],
  span: FlagSpan,
): FlagCheck[] {
  const first = world.coverage.firstDay(feed.metric, teamId);
  if (first === null) return [];
  const from = laterDay(first, span.since);
  const at = world.reps.filter(({ team }) => teamId === null || team?.id === teamId);
  const capacity = at.map((rep) => rep.whole(span.since, span.asOf));
  return eachDay(span.since, span.asOf).flatMap((day, index): FlagCheck[] => {
    if (day < from) return [];
    const silent = wholeSource[index] ?? false;
    const known = isCovered(world, feed, teamId, day) || (teamId !== null && silent);
    return [
      {
        day,
        capacity: Math.max(0, ...capacity.map((days) => days[index] ?? 0)),
        known,
        value: known ? 1 : 0,
        silence: {
          activity: known ? 1 : 0,
          usual: at.length,
          variance: at.length,
          teamSilent: known ? 0 : 1,
          sourceSilent: teamId === null && silent,
          syncAgeHours: null,
        },
      },
    ];
  });
}
