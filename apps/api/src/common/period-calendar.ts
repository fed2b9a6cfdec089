import type { PeriodCalendar } from '@paceline/metrics';

/** How the organisation cuts years, out of all its settings. */
export const calendarOf = ({ fiscalStartMonth, yearNamedAfter, weeks }: PeriodCalendar): PeriodCalendar => ({
  fiscalStartMonth,
  ...(yearNamedAfter === 'start' ? { yearNamedAfter } : {}),
  ...(weeks ? { weeks } : {}),
});
