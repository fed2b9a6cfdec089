import { formatDay } from './format-day.js';

const en = { locale: 'en-US', year: 2026 };

it('leaves the current year out', () => expect(formatDay('2026-11-23', en)).toBe('Mon, Nov 23'));
it('names another year, and any when none is current', () => {
  expect(formatDay('2025-11-24', en)).toBe('Mon, Nov 24, 2025');
  expect(formatDay('2026-11-23', { locale: 'en-US' })).toBe('Mon, Nov 23, 2026');
});
it('leaves the weekday out when short', () => expect(formatDay('2026-11-23', en, 'short')).toBe('Nov 23'));
it.each([null, '', '2026-02-30'])('is a dash for %p', (day) => expect(formatDay(day, en)).toBe('–'));
it('falls back to English for a locale nobody knows', () =>
  expect(formatDay('2026-11-23', { locale: 'no such locale', year: 2026 })).toBe('Mon, Nov 23'));
