import type { FlagWeek, RoleBaseline } from './flag-check.js';

/**
 * What a full week of the rep usually brings: B = (Σ values + 2·role) ÷ (Σ capacity + 2). The role stands in for two
 * weeks, so that a new rep is held against colleagues and an old one against the own past. Capacity counts: a week with
 * two days off is three fifths of a week.
 * @param roleWeeks what the role counts for, in weeks (2)
 * @returns the role's week for a rep without any
 * @example weeklyBaseline([{ end: '2026-11-22', value: 30, capacity: 1 }], { perWeek: 45, extra: 0 }) // 40
 */
export function weeklyBaseline(
  weeks: readonly FlagWeek[],
  role: Pick<RoleBaseline, 'perWeek'>,
  roleWeeks = 2,
): number {
  let [values, capacity] = [roleWeeks * role.perWeek, roleWeeks];
  for (const week of weeks) {
    values += week.value;
    capacity += week.capacity;
  }
  return capacity > 0 ? values / capacity : role.perWeek;
}
