import { periodOf, previousPeriod, type Grain, type PeriodCalendar } from '@paceline/metrics';
import type { PeriodRef } from './api-types.js';

export interface PeriodGroup {
  group: string;
  items: { value: string; label: string }[];
}

const OFFERED: { grain: Grain; group: string; count: number }[] = [
  { grain: 'week', group: 'Week', count: 4 },
  { grain: 'month', group: 'Month', count: 6 },
  { grain: 'quarter', group: 'Quarter', count: 6 },
  { grain: 'year', group: 'Year', count: 3 },
];

/** The periods offered in the filter bar: those up to a day, newest first; the shown one is always among them. */
export function periodChoices(day: string, calendar: PeriodCalendar, shown: PeriodRef | null): PeriodGroup[] {
  const groups = OFFERED.map(({ grain, group, count }) => {
    const items: PeriodGroup['items'] = [];
    for (
      let period = periodOf(day, grain, calendar);
      items.length < count;
      period = previousPeriod(period, calendar)
    ) {
      items.push({ value: period.key, label: period.label });
    }
    return { group, items };
  });
  const listed = groups.some(({ items }) => items.some(({ value }) => value === shown?.key));
  return shown && !listed
    ? [{ group: 'Shown', items: [{ value: shown.key, label: shown.label }] }, ...groups]
    : groups;
}
