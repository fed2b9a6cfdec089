import { longAbsences } from '../capacity/long-absences.js';
import type { QuotaTime, RepTime, WorkCalendar } from '../capacity/work-calendar.js';
import { addDays } from '../days/add-days.js';
import { addMonths } from '../days/add-months.js';
import { CALENDAR_YEAR, type PeriodCalendar } from '../periods/period.js';
import type { QuotaPolicy } from './quota-policy.js';
import { quotaStart } from './quota-start.js';

/** The dates of a rep that a quota policy looks at. */
export interface QuotaPerson {
  readonly hireDay: string | null;
  /** The last day. */
  readonly leaveDay: string | null;
  readonly absences: NonNullable<RepTime['absences']>;
}

/**
 * How a full quota counts for a rep under the company's policy: from when, how much of it while ramping, and which
 * leave takes its days out. A rep without a day of hire is past any ramp. Leavers are asked up to their last day.
 * @returns undefined when the policy changes nothing for this rep: the days employed count
 * @example ramp [0, 0.5], hired on March 10: nothing to April 9, half to May 9, then all
 */
export function quotaTime(
  person: QuotaPerson,
  policy: QuotaPolicy,
  work: WorkCalendar,
  periods: PeriodCalendar = CALENDAR_YEAR,
): QuotaTime | undefined {
  const { hireDay, leaveDay, absences } = person;
  const active =
    hireDay !== null && policy.hires !== 'days'
      ? [{ from: quotaStart(hireDay, policy, periods), to: leaveDay }]
      : undefined;
  const parts = hireDay === null ? [] : rampParts(hireDay, policy.ramp);
  const relief = policy.reliefAfter === null ? [] : longAbsences(absences, policy.reliefAfter, work);
  if (active === undefined && parts.length + relief.length === 0) return undefined;
  return { ...(active ? { active } : {}), parts, relief };
}

/** A step per month of tenure; the first also holds before the hire, where a policy asks for the whole month. */
function rampParts(hireDay: string, ramp: readonly number[]): NonNullable<QuotaTime['parts']> {
  return ramp.map((fraction, month) => ({
    from: month === 0 ? null : addMonths(hireDay, month),
    to: addDays(addMonths(hireDay, month + 1), -1),
    fraction,
  }));
}
