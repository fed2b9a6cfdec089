import { flagWeeks } from './flag-weeks.js';
import { mondayToFriday } from './testing/scenario.js';

const weeks = (start: string, values: (number | null)[]) =>
  flagWeeks({ start, capacity: mondayToFriday(start, values.length), values });

it('sums Monday to Sunday, whole weeks only', () =>
  // Thursday the 5th to Wednesday the 18th: one whole week.
  expect(weeks('2026-11-05', Array<number>(14).fill(2))).toEqual([
    { end: '2026-11-15', value: 14, capacity: 1 },
  ]));
it('counts a day without a file neither as work nor as time', () =>
  expect(weeks('2026-11-02', [6, 6, 6, null, null, 0, 0])).toEqual([
    { end: '2026-11-08', value: 18, capacity: 0.6 },
  ]));
it('has no week in six days', () => expect(weeks('2026-11-02', [1, 1, 1, 1, 1, 1])).toEqual([]));
it('divides by the days of a full week', () =>
  expect(
    flagWeeks(
      { start: '2026-11-02', capacity: [1, 1, 1, 0, 0, 0, 0], values: Array<number>(7).fill(0) },
      6,
    )[0]?.capacity,
  ).toBe(0.5));
