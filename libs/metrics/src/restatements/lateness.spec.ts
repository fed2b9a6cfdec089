import fc from 'fast-check';
import { addDays } from '../days/add-days.js';
import { lateness } from './lateness.js';
import type { TotalChange } from './total-change.js';

const at = (day: string, age: number) => `${addDays(day, age)}T12:00:00Z`;
const days = Array.from({ length: 25 }, (_, index) => addDays('2026-09-01', index));
const log = (day: string, ...known: [age: number, total: number][]): TotalChange[] =>
  known.map(([age, after], index) => ({
    day,
    before: known[index - 1]?.[1] ?? null,
    after,
    at: at(day, age),
    importId: index,
  }));
const late = days.flatMap((day) => log(day, [1, 100], [3, 125]));
const end = '2026-12-31';

it('is the share of the final total known at each age', () => {
  const { completeness, days: learned } = lateness(late, 'UTC', end);
  expect(learned).toBe(25);
  expect(completeness.slice(0, 5)).toEqual([0.8, 0.8, 0.8, 1, 1]);
  expect(completeness).toHaveLength(28);
});
it('is complete when nothing comes late', () =>
  expect(
    lateness(
      days.flatMap((day) => log(day, [0, 7])),
      'UTC',
      end,
    ).completeness,
  ).toEqual(new Array(28).fill(1)));
it('does not learn from a backfill', () => {
  const backfill = days.flatMap((day) => log(addDays(day, -90), [8, 1], [9, 1000]));
  expect(lateness([...late, ...backfill], 'UTC', end)).toEqual(lateness(late, 'UTC', end));
});
it('does not take what cannot have arrived yet for final', () => {
  const through = addDays(days[24] as string, 1);
  const young = late.filter((change) => change.at <= at(through, 0));
  expect(lateness(young, 'UTC', through).completeness[1]).toBeCloseTo(0.8, 12);
});
it('pools by total: large days weigh more', () => {
  const mixed = days.flatMap((day, index) =>
    log(day, [1, index === 0 ? 900 : 100], [2, index === 0 ? 900 : 150]),
  );
  expect(lateness(mixed, 'UTC', end).completeness[1]).toBeCloseTo((900 + 2400) / (900 + 3600), 12);
});
it('learns nothing from fewer than 20 totals', () => {
  expect(lateness(late.slice(0, 38), 'UTC', end)).toEqual({ completeness: [], days: 19 });
  expect(lateness([], 'UTC', end)).toEqual({ completeness: [], days: 0 });
});
it('allows for corrections downward', () =>
  expect(
    lateness(
      days.flatMap((day) => log(day, [1, 100], [2, 80])),
      'UTC',
      end,
    ).completeness[1],
  ).toBe(1.25));
it('ends at 1 and is never NaN', () => {
  const history = fc.array(fc.tuple(fc.nat(30), fc.nat(20)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(history, { minLength: 20, maxLength: 40 }), (all) => {
      const changes = all.flatMap((known, index) => log(addDays('2026-09-01', index), ...known));
      const { completeness } = lateness(changes, 'UTC', end);
      for (const share of completeness) expect(Number.isFinite(share) && share > 0).toBe(true);
    }),
  );
});
