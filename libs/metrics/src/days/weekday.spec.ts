import { weekday } from './weekday.js';

it('says 1 for Monday and 7 for Sunday', () => {
  expect(weekday('2026-11-23')).toBe(1);
  expect(weekday('2026-11-29')).toBe(7);
});

it('knows days before 1970', () => expect(weekday('1969-12-31')).toBe(3));
