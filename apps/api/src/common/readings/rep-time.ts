import { addDays, eachDay, earlierDay, laterDay, type RepTime } from '@paceline/metrics';
import type { AbsenceRow } from '../facts/calendar.query.js';
import type { Membership, PersonRow } from '../facts/people.query.js';

interface OpenRange {
  from: string | null;
  to: string | null;
}

/** A half-open stretch as a range with both ends counted. */
const closed = ({ from, to }: OpenRange): OpenRange => ({ from, to: to === null ? null : addDays(to, -1) });

/** The memberships in visible teams; null when all teams are visible, and so every day counts. */
export function visibleMemberships(
  person: PersonRow,
  teamIds: ReadonlySet<number> | null,
): Membership[] | null {
  return teamIds === null ? null : person.memberships.filter((membership) => teamIds.has(membership.teamId));
}

const meet = (a: OpenRange, b: OpenRange): OpenRange => ({
  from: a.from === null ? b.from : b.from === null ? a.from : laterDay(a.from, b.from),
  to: a.to === null ? b.to : b.to === null ? a.to : earlierDay(a.to, b.to),
});

const isEmpty = ({ from, to }: OpenRange): boolean => from !== null && to !== null && from > to;

/**
 * What makes a rep's days differ from the calendar's: part time, leave, and the days from hire to the last one,
 * cut to the memberships given (null: not cut).
 */
export function repTime(
  person: PersonRow,
  absences: readonly AbsenceRow[],
  cut: Membership[] | null,
): RepTime {
  const fte = person.roles
    .filter((role) => role.ftePercent !== 100)
    .map((role) => ({ ...closed(role), fraction: role.ftePercent / 100 }));
  return { fte, absences: latestPerDay(absences), active: activeDays(person, cut) };
}

function activeDays(person: PersonRow, cut: Membership[] | null): OpenRange[] | undefined {
  const employed = { from: person.hireDay, to: person.leaveDay };
  if (cut === null) return employed.from === null && employed.to === null ? undefined : [employed];
  const ranges = cut
    .map((membership) => meet(employed, closed(membership)))
    .filter((range) => !isEmpty(range));
  const always = ranges.length === 1 && ranges[0]?.from === null && ranges[0].to === null;
  return always ? undefined : ranges;
}

/** Of several claims about a day the last one made holds, also when it says less leave than an earlier one. */
function latestPerDay(claims: readonly AbsenceRow[]): RepTime['absences'] {
  if (claims.length < 2)
    return claims.map(({ from, to, percent }) => ({ from, to, fraction: percent / 100 }));
  const days = new Map<string, number>();
  for (const { from, to, percent } of claims)
    for (const day of eachDay(from, to)) days.set(day, percent / 100);
  return [...days].map(([day, fraction]) => ({ from: day, to: day, fraction }));
}
