import { repCapacity } from './rep-capacity.js';
import type { CapacitySource, RepTime, WorkCalendar } from './work-calendar.js';
import { workdays } from './workdays.js';

/**
 * The capacity of many reps of one region. Make it once per region and request: the region's working days are
 * computed once per range and shared by its reps.
 * @example
 * const capacityOf = makeCapacity(calendar);
 * const ana = capacityOf({ absences: [{ from: '2026-11-24', to: '2026-11-25', fraction: 1 }] });
 * ana('2026-11-01', '2026-11-30'); // Float64Array(30)
 * const team = capacityOf({}); // the region's plain working days
 */
export function makeCapacity(calendar: WorkCalendar): (rep: RepTime) => CapacitySource {
  const shared = new Map<string, Float64Array>();
  const base = (start: string, end: string) => {
    const key = start + end;
    const found = shared.get(key) ?? workdays(start, end, calendar);
    shared.set(key, found);
    return found;
  };
  return (rep) => (start, end, kind) => repCapacity(start, base(start, end), rep, kind);
}
