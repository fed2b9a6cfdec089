import { makeCapacity, type CapacitySource, type RepTime, type WorkCalendar } from '@paceline/metrics';
import type { HolidayRow } from '../facts/calendar.query.js';

/** Whether a holiday of one region is one of the other: 'US' holds 'US-CA', '' holds everybody. */
const holds = (outer: string, inner: string): boolean =>
  outer === '' || inner === outer || inner.startsWith(`${outer}-`);

/** The working days of each region, computed once per request and shared by all reps in it. */
export class RegionCalendars {
  private readonly made = new Map<
    string,
    { calendar: WorkCalendar; capacityOf: (rep: RepTime) => CapacitySource }
  >();

  constructor(
    private readonly weekdays: readonly number[],
    private readonly holidays: readonly HolidayRow[],
  ) {}

  /** The days worked in a region; null or '' is somebody with the company's holidays only. */
  calendar(region: string | null): WorkCalendar {
    return this.of(region).calendar;
  }

  /** The capacity of a rep in a region. */
  capacity(region: string | null, rep: RepTime): CapacitySource {
    return this.of(region).capacityOf(rep);
  }

  private of(region: string | null): {
    calendar: WorkCalendar;
    capacityOf: (rep: RepTime) => CapacitySource;
  } {
    const key = (region ?? '').trim().toLowerCase();
    let found = this.made.get(key);
    if (!found) {
      const holidays = new Map<string, number>();
      for (const row of this.holidays) {
        if (!holds(row.region.trim().toLowerCase(), key)) continue;
        holidays.set(row.day, Math.max(holidays.get(row.day) ?? 0, row.percent / 100));
      }
      const calendar = { weekdays: this.weekdays, holidays };
      found = { calendar, capacityOf: makeCapacity(calendar) };
      this.made.set(key, found);
    }
    return found;
  }
}
