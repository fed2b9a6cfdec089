import { earlierDay } from './earlier-day.js';

it('returns the earlier one whatever the order', () => {
  expect(earlierDay('2026-11-23', '2026-11-20')).toBe('2026-11-20');
  expect(earlierDay('2026-11-20', '2026-11-23')).toBe('2026-11-20');
});
