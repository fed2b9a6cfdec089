import { isDay } from './is-day.js';

it('accepts days that exist', () => {
  expect(isDay('2026-11-23')).toBe(true);
  expect(isDay('2024-02-29')).toBe(true);
});

it.each(['', '2026-02-29', '2026-13-01', '2026-1-1', '23.11.2026', '2026-11-23T00:00'])(
  'refuses %p',
  (text) => expect(isDay(text)).toBe(false),
);
