export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A span of days; both ends belong to it. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/** A period of the calendar, with its stable key ('2026-Q4') and its name ('Q4 2026'). */
export interface Period extends DayRange {
  readonly key: string;
  readonly grain: Grain;
  readonly label: string;
}

/** How the organisation cuts years: the month (1 to 12) its fiscal year starts in. */
export interface PeriodCalendar {
  readonly fiscalStartMonth: number;
}

/** The ordinary year, starting in January. */
export const CALENDAR_YEAR: PeriodCalendar = { fiscalStartMonth: 1 };

/** Grains from the finest to the coarsest. */
export const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];
