import { addDays } from '../../days/add-days.js';
import { weekday } from '../../days/weekday.js';
import { flagSentence } from '../../sentences/flag-sentence.js';
import type { FlagAbout } from '../../sentences/flag-about.js';
import { metricByKey } from '../../catalog/metric-by-key.js';
import type { MetricDefinition } from '../../catalog/metric-definition.js';
import type { FlagCheck, FlagWeek } from '../flag-check.js';
import { flagChecks, type FlagChecksInput } from '../flag-checks.js';
import type { FlagSpell } from '../flag-spell.js';

/** November 2026 begins on a Sunday and has 21 working days, Mondays to Fridays; its first Monday is the 2nd. */
export const NOVEMBER = { start: '2026-11-01', end: '2026-11-30' };

/** Mondays to Fridays of so many days. */
export function mondayToFriday(start: string, days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, index) => (weekday(addDays(start, index)) <= 5 ? 1 : 0));
}

/** Spreads values over the working days of November 2026; null is a day without a file, days off bring 0. */
export function november(
  values: readonly (number | null)[],
  more: Partial<Omit<FlagChecksInput, 'odds'>> & { odds?: readonly (number | null)[] } = {},
): FlagCheck[] {
  const capacity = mondayToFriday(NOVEMBER.start, 30);
  const spread = <T>(list: readonly T[], off: T) => onWorkdays(capacity, list, off);
  const all = spread<number | null>(values, 0);
  return flagChecks({
    start: NOVEMBER.start,
    quota: 42,
    capacity,
    values: all,
    through: all.length - 1,
    unit: 'count',
    ...more,
    odds: spread<number | null>(more.odds ?? [], null),
  });
}

function onWorkdays<T>(capacity: Float64Array, list: readonly T[], off: T): T[] {
  const days: T[] = [];
  let next = 0;
  for (const worked of capacity) {
    if (worked > 0 && next >= list.length) break;
    const value = worked > 0 ? list[next++] : off;
    days.push(value === undefined ? off : value);
  }
  return days;
}

/** Full weeks that end on Sundays, the last one on the Sunday given. */
export function weeksTo(lastEnd: string, values: readonly number[]): FlagWeek[] {
  return values.map((value, index) => ({
    end: addDays(lastEnd, 7 * (index + 1 - values.length)),
    value,
    capacity: 1,
  }));
}

/** A check on a day off, to say up to which day everything is closed. */
export const closedUpTo = (day: string): FlagCheck => ({ day, capacity: 0, known: true, value: 0 });

const ABOUT: FlagAbout = {
  rep: 'Ana',
  metric: metricByKey('meetings_held') as MetricDefinition,
  grain: 'month',
  formatting: { locale: 'en-US', currency: 'USD', year: 2026 },
};

/** What the flag says of Ana's meetings; of another metric by its key. */
export function say(
  spell: FlagSpell | undefined,
  key = 'meetings_held',
  more: Partial<FlagAbout> = {},
): string {
  if (!spell) return 'no flag';
  return flagSentence(spell.evidence.latest, {
    ...ABOUT,
    metric: metricByKey(key) as MetricDefinition,
    ...more,
  });
}
