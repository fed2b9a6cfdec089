import {
  addDays,
  addMonths,
  dayNumber,
  earlierDay,
  laterDay,
  periodsBetween,
  sumCapacity,
  type PeriodCalendar,
  type TenureMonth,
} from '@paceline/metrics';
import { knownDays } from '../../common/readings/coverage-index.js';
import type { PeriodContext } from '../../common/readings/period-context.js';
import type { RepFacts } from '../../common/readings/rep-facts.js';
import { valueOver } from '../../common/readings/rep-reading.js';
import type { FullQuotas } from './full-quotas.js';

/** As for the points of Trends: a month of which files leave out more is not known. */
const ENOUGH = 0.9;

/**
 * The whole months of a rep's tenure that data speak of, up to so many: what was done, and what full quotas would have
 * asked for in the time worked. None without a hire date, and none after leaving.
 * @param first the first loaded day
 */
export function tenureMonths(
  rep: RepFacts,
  { metric, asOf, calendar }: PeriodContext,
  { full, first, most }: { full: FullQuotas; first: string; most: number },
): TenureMonth[] {
  const { hireDay, leaveDay } = rep.person;
  if (hireDay === null) return [];
  const last = leaveDay === null ? asOf : earlierDay(asOf, leaveDay);
  const months: TenureMonth[] = [];
  for (let month = 1; month <= most; month++) {
    const [start, end] = [addMonths(hireDay, month - 1), addDays(addMonths(hireDay, month), -1)];
    if (end > last) break;
    if (start < first || !isKnown(rep, metric, start, end)) continue;
    const actual = valueOver([rep], metric, start, end);
    const exposure = asked(rep, { start, end }, full, calendar);
    if (actual.ok && exposure !== null) months.push({ month, actual: actual.value, exposure });
  }
  return months;
}

function isKnown(rep: RepFacts, metric: PeriodContext['metric'], start: string, end: string): boolean {
  const capacity = rep.capacity(start, end);
  const known = knownDays(rep.coverage(metric), dayNumber(start), capacity.length, dayNumber(end));
  return (
    known === undefined ||
    sumCapacity(capacity, 0, capacity.length - 1, known) >= ENOUGH * sumCapacity(capacity)
  );
}

/** Of each calendar month, its full quota × the part of its working time that lies in these days. */
function asked(
  rep: RepFacts,
  { start, end }: { start: string; end: string },
  full: FullQuotas,
  calendar: PeriodCalendar,
): number | null {
  let sum = 0;
  for (const month of periodsBetween(start, end, 'month', calendar)) {
    const quota = full.of(rep.jobRole, month);
    if (quota === null) return null;
    const whole = sumCapacity(rep.whole(month.start, month.end, 'full'));
    const worked = sumCapacity(rep.capacity(laterDay(start, month.start), earlierDay(end, month.end)));
    sum += whole > 0 ? (quota * worked) / whole : 0;
  }
  return sum;
}
