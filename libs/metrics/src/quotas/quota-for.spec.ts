import fc from 'fast-check';
import { makeCapacity } from '../capacity/make-capacity.js';
import { WEEKDAYS_ONLY } from '../capacity/work-calendar.js';
import { addDays } from '../days/add-days.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { parsePeriod } from '../periods/parse-period.js';
import type { Period } from '../periods/period.js';
import { periodsBetween } from '../periods/periods-between.js';
import { quotaFor } from './quota-for.js';
import type { QuotaRow } from './quota.js';

const capacityOf = makeCapacity(WEEKDAYS_ONLY);
const period = (key: string) => parsePeriod(key) as Period;
const row = (key: string, amount: number, basis: QuotaRow['basis'] = 'as_given'): QuotaRow => {
  const { grain, start, end } = period(key);
  return { grain, start, end, amount, basis };
};
const of = (key: string, rows: QuotaRow[], rep = {}) => quotaFor(period(key), rows, capacityOf(rep));

it('has none without any quota, or with quotas of other periods only', () => {
  const none = { amount: unknown('no_quota'), source: 'none', difference: null };
  expect(of('2026-Q4', [])).toEqual(none);
  expect(of('2026-Q4', [row('2026-Q3', 30), row('2027-01', 5)])).toEqual(none);
});

it('takes the quota of exactly this period', () =>
  expect(of('2026-Q4', [row('2026-Q4', 30)])).toEqual({
    amount: known(30),
    source: 'own',
    difference: null,
  }));

it('sums the months of a quarter', () =>
  expect(of('2026-Q4', [row('2026-12', 12), row('2026-10', 10), row('2026-11', 10)])).toMatchObject({
    amount: known(32),
    source: 'finer',
    difference: null,
  }));

it('prefers months to their quarter where both exist, and shows the difference', () =>
  expect(
    of('2026-Q4', [row('2026-Q4', 30), row('2026-10', 10), row('2026-11', 10), row('2026-12', 12)]),
  ).toMatchObject({ amount: known(32), source: 'finer', difference: 2 }));

it('shows no difference where they agree', () =>
  expect(
    of('2026-Q4', [row('2026-Q4', 32), row('2026-10', 10), row('2026-11', 10), row('2026-12', 12)])
      .difference,
  ).toBeNull());

it('keeps the quarter’s own quota when a month is missing', () =>
  expect(of('2026-Q4', [row('2026-Q4', 30), row('2026-12', 12)])).toMatchObject({
    amount: known(30),
    source: 'own',
  }));

it('sums the months there are when nothing else was worked: a joiner in November, a leaver of November', () => {
  const joined = { active: [{ from: '2026-11-01', to: null }] };
  expect(of('2026-Q4', [row('2026-11', 5), row('2026-12', 10)], joined)).toMatchObject({
    amount: known(15),
    source: 'finer',
  });
  const left = { active: [{ from: null, to: '2026-11-13' }] };
  expect(of('2026-Q4', [row('2026-10', 10), row('2026-11', 5)], left).amount).toEqual(known(15));
});

it('does not know a quarter’s quota while somebody there all along has one for some of its months only', () => {
  const partial = { amount: unknown('partial_quota'), source: 'none', difference: null };
  expect(of('2026-Q4', [row('2026-10', 10)])).toEqual(partial);
  // Leave is not absence from the company: the quota of December is still to come.
  const absences = [{ from: '2026-12-01', to: '2026-12-31', fraction: 1 }];
  expect(of('2026-Q4', [row('2026-10', 10), row('2026-11', 5)], { absences })).toEqual(partial);
});

it('does not miss a quota of days that nobody works', () => {
  // October 31 and November 1 are a weekend, as is December 5 and 6.
  const weeks = periodsBetween('2026-11-02', '2026-12-04', 'week').map(({ key }) => row(key, 10));
  expect(
    quotaFor({ start: '2026-10-31', end: '2026-12-06' }, weeks.slice(0, -1), capacityOf({})).amount,
  ).toEqual(unknown('partial_quota'));
  const friday = weeks.map((week) => ({ ...week, end: addDays(week.end, -2) }));
  expect(quotaFor({ start: '2026-10-31', end: '2026-12-06' }, friday, capacityOf({})).amount).toEqual(
    known(50),
  );
});

it('uses months inside one quarter and the quarter itself elsewhere for a year', () => {
  const months = [row('2026-10', 10), row('2026-11', 10), row('2026-12', 12)];
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((key) => row(key, 30));
  expect(of('2026', [...months, ...quarters])).toMatchObject({ amount: known(122), source: 'finer' });
});

it('takes a month’s part of a quarter by working days', () => {
  // Q4 2026 has 66 working days: 22 in October, 21 in November, 23 in December.
  expect(of('2026-11', [row('2026-Q4', 66)])).toMatchObject({ amount: known(21), source: 'coarser' });
});

it('takes a day’s part of the shortest quota around it', () => {
  const rows = [row('2026-Q4', 66), row('2026-11', 42)];
  expect(of('2026-11-23', rows)).toMatchObject({ amount: known(2), source: 'coarser' });
  expect(of('2026-11-22', rows).amount).toEqual(known(0));
});

it('gives no share to days of leave, and all of it to the days that are left', () => {
  const absences = [{ from: '2026-11-01', to: '2026-11-29', fraction: 1 }];
  expect(of('2026-11-30', [row('2026-11', 42)], { absences }).amount).toEqual(known(42));
  const away = [{ from: '2026-11-01', to: '2026-11-30', fraction: 1 }];
  expect(of('2026-11-30', [row('2026-11', 42)], { absences: away }).amount).toEqual(unknown('no_capacity'));
});

it('cuts a week across the border of a month by working days', () => {
  // Week 49 has two November days (30 is a Monday: one) and four in December.
  const rows = periodsBetween('2026-11-01', '2026-11-30', 'week').map(({ key }) => row(key, 10));
  // Weeks 44 (no working day in November), 45 to 48 whole, 1 of 5 days of week 49.
  expect(of('2026-11', rows)).toMatchObject({ amount: known(42), source: 'finer' });
});

it('prorates full quotas by hire', () =>
  expect(
    of('2026-11', [row('2026-11', 42, 'full')], { active: [{ from: '2026-11-23', to: null }] }).amount,
  ).toEqual(known(12)));

it('hands a quarter out to its months and days without loss', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.constantFrom('month', 'week', 'day'),
      (amount, grain) => {
        const q4 = period('2026-Q4');
        const parts = periodsBetween(q4.start, q4.end, grain as 'month').map((part) => {
          const clipped = {
            start: part.start < q4.start ? q4.start : part.start,
            end: part.end > q4.end ? q4.end : part.end,
          };
          return quotaFor(clipped, [row('2026-Q4', amount)], capacityOf({})).amount;
        });
        const sum = parts.reduce((total, part) => total + (part.ok ? part.value : NaN), 0);
        expect(sum / amount).toBeCloseTo(1, 9);
      },
    ),
  );
});
