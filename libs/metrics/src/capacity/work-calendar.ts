/** Which days are worked: the weekday pattern and the holidays of one region. */
export interface WorkCalendar {
  /** ISO weekdays worked, 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Day → the part of it that is off: 1 a whole holiday, 0.5 a half. */
  readonly holidays: ReadonlyMap<string, number>;
}

/** Monday to Friday, no holidays. */
export const WEEKDAYS_ONLY: WorkCalendar = { weekdays: [1, 2, 3, 4, 5], holidays: new Map() };

/** What makes a rep's own days differ from the calendar's. Days at both ends belong to a range; null is open. */
export interface RepTime {
  /** Part time by date, 0 to 1; a day in no range counts 1, of several ranges the last holds. */
  readonly fte?: readonly { from: string | null; to: string | null; fraction: number }[];
  /** Leave; `fraction` 1 is the whole day. Overlapping ranges count once: the largest holds. */
  readonly absences?: readonly { from: string; to: string; fraction: number }[];
  /** Hire to last day, or membership of a team. Left out: always active. Empty: never. */
  readonly active?: readonly OpenDays[];
  /** How a full quota counts for this rep where that differs from the days employed; see `quotaTime`. */
  readonly quota?: QuotaTime;
}

/** Days at both ends belong to it; null is open. */
export interface OpenDays {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a full quota asks of a rep, day by day. */
export interface QuotaTime {
  /** The days it counts on; left out: all. */
  readonly active?: readonly OpenDays[];
  /** The part of it that is asked, 0 to 1 (ramp); a day in no range asks for all, of several ranges the last holds. */
  readonly parts?: readonly { from: string | null; to: string | null; fraction: number }[];
  /** Leave that takes its days out of the quota. */
  readonly relief?: readonly OpenDays[];
}

/**
 * What a day of capacity leaves out:
 * 'capacity' everything (holidays, FTE, absences, inactive days): what a rep can really work;
 * 'employed' without absences: the working days of somebody on the payroll;
 * 'quota' what a full quota asks for: of the days employed by default, else by `RepTime.quota`;
 * 'full' also without hire and leave: the whole period of somebody always there.
 */
export type CapacityKind = 'capacity' | 'employed' | 'quota' | 'full';

/** Capacity per day, 0 to 1, for each day from start to end (index 0 is start). Never change the array: it is shared. */
export type CapacitySource = (start: string, end: string, kind?: CapacityKind) => Float64Array;
