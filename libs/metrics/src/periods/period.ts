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

/** How many weeks the three months of each quarter have. */
export type WeekPattern = '4-4-5' | '4-5-4' | '5-4-4';

export const WEEK_PATTERNS: readonly WeekPattern[] = ['4-4-5', '4-5-4', '5-4-4'];

/**
 * A year of whole weeks, 52 or 53. It ends on one weekday: the last such day of the month before `fiscalStartMonth`,
 * or the one nearest to that month's last day (which may lie in the next month). A 53rd week belongs to the last month.
 */
export interface WeekYear {
  readonly pattern: WeekPattern;
  /** ISO weekday on which years and weeks end: 6 is Saturday. */
  readonly endsOn: number;
  readonly rule: 'last' | 'nearest';
}

/** How the organisation cuts years. */
export interface PeriodCalendar {
  /** The month (1 to 12) its fiscal year starts in; with `weeks` about the first of it. */
  readonly fiscalStartMonth: number;
  /** The calendar year a fiscal year in two of them is named after. Left out: the one it ends in. */
  readonly yearNamedAfter?: 'start' | 'end';
  /** Months of whole weeks; left out or null: ordinary months. */
  readonly weeks?: WeekYear | null;
}

/** The ordinary year, starting in January. */
export const CALENDAR_YEAR: PeriodCalendar = { fiscalStartMonth: 1 };

/** Grains from the finest to the coarsest. */
export const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];
