import { addDays, earlierDay, workdays, workingDays, type MetricDefinition } from '@paceline/metrics';
import type { World } from '../../common/readings/world.js';
import type { WaitingTeam } from './today.response.js';

/** The last day with data of a metric over all reps in view; null without any. */
export function coveredTo(world: World, metric: MetricDefinition): string | null {
  return world.reps.reduce<string | null>((latest, rep) => {
    const day = rep.coveredTo(metric);
    return day !== null && (latest === null || day > latest) ? day : latest;
  }, null);
}

/** The teams whose data ends before the others': their reps' pace stands still instead of falling behind. */
export function waitingTeams(world: World, metric: MetricDefinition, asOf: string): WaitingTeam[] {
  const latest = coveredTo(world, metric);
  if (latest === null) return [];
  const due = earlierDay(latest, asOf);
  const teams = new Map<number, WaitingTeam>();
  for (const rep of world.reps) {
    const covered = rep.coveredTo(metric);
    const gone = rep.person.leaveDay !== null && rep.person.leaveDay < due;
    if (rep.team === null || gone || (covered !== null && covered >= due)) continue;
    const since = covered === null ? null : addDays(covered, 1);
    teams.set(rep.team.id, { teamId: rep.team.id, team: rep.team.name, since });
  }
  return [...teams.values()].sort((a, b) => a.team.localeCompare(b.team));
}

/** The working days that have closed since the last one with data: on a Monday, Friday's data is not old. */
export function closedDaysSince(world: World, covered: string, today: string): number {
  return workingDays(
    workdays(addDays(covered, 1), addDays(today, -1), world.calendars.calendar(world.region)),
  );
}
