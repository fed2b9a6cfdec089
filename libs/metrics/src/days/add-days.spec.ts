import { addDays } from './add-days.js';

it('crosses the end of a month, of February and of a year', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('returns the day itself for zero days', () => expect(addDays('2026-11-23', 0)).toBe('2026-11-23'));
