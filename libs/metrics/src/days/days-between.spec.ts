import { daysBetween } from './days-between.js';

it('is zero for the same day and negative backwards', () => {
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
});

it('counts a day of 23 hours as a day', () => expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2));
