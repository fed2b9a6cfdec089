import { makeCapacity } from '../capacity/make-capacity.js';
import { sumCapacity } from '../capacity/sum-capacity.js';
import type { RepTime } from '../capacity/work-calendar.js';
import { localDay } from '../days/local-day.js';
import { known } from '../measure/known.js';
import { valueOr } from '../measure/value-or.js';
import { allocate } from '../quotas/allocate.js';
import { effectiveQuota } from '../quotas/effective-quota.js';
import { paceReading } from './pace-reading.js';

// The worked examples of docs/concepts/pace.md, quotas.md and calendars.md.

it('pace: 14 of 30 meetings with 15 of 25 working days gone', () => {
  const reading = paceReading({
    start: '2026-11-01',
    actual: 14,
    quota: known(30),
    capacity: new Float64Array(25).fill(1),
    asOfIndex: 14,
    unit: 'count',
  });
  expect(reading).toMatchObject({ progress: known(0.6), expected: known(18), gap: known(-4) });
  expect(valueOr(reading.paceIndex, 0)).toBeCloseTo(0.78, 2);
  expect(valueOr(reading.requiredPerDay, 0)).toBeCloseTo(1.6, 9);
  expect(valueOr(reading.requiredLift, 0)).toBeCloseTo(1.71, 2);
  expect(reading.status).toBe('behind');
});

it('quotas: a full one of 90 over 60 days asks 30 of who was hired with 20 left, 15 with half a ramp', () => {
  const days = (kind?: string) =>
    Float64Array.from({ length: 60 }, (_, day) => (kind === 'full' || day >= 40 ? 1 : 0));
  const row = {
    start: '2026-01-01',
    end: '2026-03-01',
    amount: 90,
    basis: 'full',
    grain: 'quarter',
  } as const;
  expect(effectiveQuota(row, (_, __, kind) => days(kind))).toEqual(known(30));
  const half = (kind?: string) => (kind === 'quota' ? days().map((day) => day / 2) : days(kind));
  expect(effectiveQuota(row, (_, __, kind) => half(kind))).toEqual(known(15));
});

it('quotas: $100.01 split 50 : 30 : 20', () =>
  expect(allocate(10_001, [50, 30, 20])).toEqual([5001, 3000, 2000]));

describe('calendars', () => {
  const capacityOf = makeCapacity({ weekdays: [1, 2, 3, 4, 5], holidays: new Map([['2026-11-26', 1]]) });
  const november = (rep: RepTime) => sumCapacity(capacityOf(rep)('2026-11-01', '2026-11-30'));
  it('has 20 days in November 2026 without Thanksgiving, 18 with two on leave, 10 at half time', () => {
    expect(
      sumCapacity(
        makeCapacity({ weekdays: [1, 2, 3, 4, 5], holidays: new Map() })({})('2026-11-01', '2026-11-30'),
      ),
    ).toBe(21);
    expect(november({})).toBe(20);
    expect(november({ absences: [{ from: '2026-11-24', to: '2026-11-25', fraction: 1 }] })).toBe(18);
    expect(november({ fte: [{ from: null, to: null, fraction: 0.5 }] })).toBe(10);
  });
  it('gives an instant the day of the rep’s own clock', () => {
    expect(localDay(new Date('2026-03-31T22:30:00Z'), 'Europe/Berlin')).toBe('2026-04-01');
    expect(localDay(new Date('2026-03-31T22:30:00Z'), 'America/New_York')).toBe('2026-03-31');
  });
});
