import { daysBetween } from '../days/days-between.js';
import { laterDay } from '../days/later-day.js';
import type { Reading } from '../pace/reading.js';

/** A rep of a team: the own reading and the capacity it was made with. */
export interface TeamMember {
  readonly reading: Reading;
  readonly capacity: Float64Array;
  /** The shape the reading was made with, if any. */
  readonly shape?: ArrayLike<number> | undefined;
  /** The days with data the reading was made with, if there were holes. */
  readonly known?: ArrayLike<number> | undefined;
}

export interface MemberSums {
  readonly withQuota: number;
  readonly waiting: number;
  /** Members with a quota for some days of the period only: what the whole asks of them is not known. */
  readonly partial: number;
  readonly quota: number;
  readonly actualWithQuota: number;
  readonly actualWithoutQuota: number;
  /** The latest day any member has data for. */
  readonly coveredTo: string | null;
  coveredIndex(start: string): number;
}

/** Adds up what members have; nothing is divided here. */
export function sumMembers(members: readonly TeamMember[]): MemberSums {
  const sum = { withQuota: 0, waiting: 0, partial: 0, quota: 0, yes: 0, no: 0 };
  let coveredTo: string | null = null;
  for (const { reading } of members) {
    const hasQuota = reading.quota.ok;
    if (reading.quota.ok) sum.quota += reading.quota.value;
    if (hasQuota) sum.withQuota++;
    if (!reading.quota.ok && reading.quota.reason === 'partial_quota') sum.partial++;
    if (reading.actual.ok) sum[hasQuota ? 'yes' : 'no'] += reading.actual.value;
    if (reading.coveredTo === null) sum.waiting++;
    else coveredTo = coveredTo === null ? reading.coveredTo : laterDay(coveredTo, reading.coveredTo);
  }
  return {
    withQuota: sum.withQuota,
    waiting: sum.waiting,
    partial: sum.partial,
    quota: sum.quota,
    actualWithQuota: sum.yes,
    actualWithoutQuota: sum.no,
    coveredTo,
    coveredIndex: (start) => (coveredTo === null ? -1 : daysBetween(start, coveredTo)),
  };
}

/** The team's working days: on each day the largest capacity any member has. */
export function teamDays(members: readonly TeamMember[]): Float64Array {
  const days = new Float64Array(Math.max(0, ...members.slice(0, 1).map((member) => member.capacity.length)));
  for (const { capacity } of members) {
    for (let index = 0; index < days.length; index++)
      days[index] = Math.max(days[index] ?? 0, capacity[index] ?? 0);
  }
  return days;
}
