import { stepWeekday } from './days.js';

describe('stepping from weekday to weekday', () => {
  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-22', -1, '2026-11-20'],
    ['2026-12-31', 1, '2027-01-01'],
  ] as const)('from %s in direction %d reaches %s', (day, direction, expected) => {
    expect(stepWeekday(day, direction)).toBe(expected);
  });
});
