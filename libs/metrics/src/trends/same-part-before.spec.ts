import fc from 'fast-check';
import { sumCapacity } from '../capacity/sum-capacity.js';
import { WEEKDAYS_ONLY } from '../capacity/work-calendar.js';
import { workdays } from '../capacity/workdays.js';
import { addDays } from '../days/add-days.js';
import { daysBetween } from '../days/days-between.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { samePartBefore } from './same-part-before.js';

const work = WEEKDAYS_ONLY;
const period = (key: string) => parsePeriod(key) as Period;

it('ends where the same fraction of working days is gone', () =>
  // 10 of 21 working days; 10 of 20 a year before.
  expect(samePartBefore(period('2026-11'), '2026-11-13', { work })).toEqual({
    start: '2025-11-01',
    end: '2025-11-14',
  }));

it('takes the weekend with it when the last closed day is a Sunday', () =>
  expect(samePartBefore(period('2026-11'), '2026-11-15', { work })).toEqual({
    start: '2025-11-01',
    end: '2025-11-16',
  }));

it('compares with the period just before when asked', () =>
  // 10 of 21 working days of November; 10 of 22 of October.
  expect(samePartBefore(period('2026-11'), '2026-11-13', { work, compare: 'previous' })).toEqual({
    start: '2026-10-01',
    end: '2026-10-14',
  }));

it('is the whole period for one that is over', () => {
  const whole = { start: '2025-11-01', end: '2025-11-30' };
  expect(samePartBefore(period('2026-11'), '2026-11-30', { work })).toEqual(whole);
  expect(samePartBefore(period('2026-11'), '2027-03-01', { work })).toEqual(whole);
});

it('is nothing before the first day or while only days off have passed', () => {
  expect(samePartBefore(period('2026-11'), '2026-10-31', { work })).toBeNull();
  expect(samePartBefore(period('2026-11'), '2026-11-01', { work })).toBeNull();
});

it('always holds the same part of working days, to the nearest day', () => {
  const key = fc.constantFrom('2026-11', '2026-Q4', '2026', '2024-02', '2026-W48');
  fc.assert(
    fc.property(key, fc.nat(364), (name, days) => {
      const now = period(name);
      const through = addDays(now.start, days);
      fc.pre(through < now.end);
      const before = samePartBefore(now, through, { work });
      const done = workdays(now.start, now.end, work);
      const part = sumCapacity(done, 0, daysBetween(now.start, through)) / sumCapacity(done);
      if (before === null) return expect(part).toBeLessThan(0.15);
      const whole = sumCapacity(
        workdays(before.start, addDays(before.start, daysBetween(now.start, now.end)), work),
      );
      const then = sumCapacity(workdays(before.start, before.end, work)) / whole;
      return expect(Math.abs(then - part)).toBeLessThanOrEqual(1.2 / sumCapacity(done));
    }),
  );
});
