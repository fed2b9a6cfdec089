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
  readonly active?: readonly { from: string | null; to: string | null }[];
}

/**
 * What a day of capacity leaves out:
 * 'capacity' everything (holidays, FTE, absences, inactive days): what a rep can really work;
 * 'employed' without absences: what a full quota is prorated by;
 * 'full' also without hire and leave: the whole period of somebody always there.
 */
export type CapacityKind = 'capacity' | 'employed' | 'full';

/** Capacity per day, 0 to 1, for each day from start to end (index 0 is start). Never change the array: it is shared. */
export type CapacitySource = (start: string, end: string, kind?: CapacityKind) => Float64Array;
