import { laterDay } from './later-day.js';

it('returns the later one whatever the order', () => {
  expect(laterDay('2026-11-23', '2026-11-20')).toBe('2026-11-23');
  expect(laterDay('2026-11-20', '2026-11-23')).toBe('2026-11-23');
});
