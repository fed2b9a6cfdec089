import type { FlagWeek, RoleBaseline } from './flag-check.js';

const USUAL_ROLE_WEEKS = 2;

/**
 * What a full week of the rep usually brings: B = (Σ values + w·role) ÷ (Σ capacity + w). The role stands in for w weeks
 * (2, or what `roleBaseline` finds), so that a new rep is held against colleagues and an old one against the own past.
 * Capacity counts: a week with two days off is three fifths of a week.
 * @returns the role's week for a rep without any
 * @example weeklyBaseline([{ end: '2026-11-22', value: 30, capacity: 1 }], { perWeek: 45 }) // 40
 */
export function weeklyBaseline(
  weeks: readonly FlagWeek[],
  role: Pick<RoleBaseline, 'perWeek' | 'weeks'>,
): number {
  const roleWeeks = role.weeks ?? USUAL_ROLE_WEEKS;
  let [values, capacity] = [roleWeeks * role.perWeek, roleWeeks];
  for (const week of weeks) {
    values += week.value;
    capacity += week.capacity;
  }
  return capacity > 0 ? values / capacity : role.perWeek;
}
