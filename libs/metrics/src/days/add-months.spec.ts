import fc from 'fast-check';
import { addMonths } from './add-months.js';
import { dayOfNumber } from './day-of-number.js';

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-23', 2, '2027-01-23'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', 0, '2026-03-31'],
])('%s and %s months is %s', (day, count, after) => expect(addMonths(day, count)).toBe(after));

it('counts months from the day itself, so that a short month does not shift the later ones', () =>
  expect([1, 2, 3].map((count) => addMonths('2026-01-31', count))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ]));

it('lands in the month asked for, and never goes back as months are added', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map(dayOfNumber);
  fc.assert(
    fc.property(day, fc.integer({ min: -30, max: 30 }), (from, count) => {
      const to = addMonths(from, count);
      const months = (text: string) => +text.slice(0, 4) * 12 + +text.slice(5, 7);
      expect(months(to)).toBe(months(from) + count);
      expect(addMonths(from, count + 1) > to).toBe(true);
    }),
  );
});
