import { missingWeekdays, stepWeekday } from './days.js';

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

describe('weekdays without data', () => {
  it('does not count the weekend', () => expect(missingWeekdays('2026-11-20', '2026-11-23')).toBe(0));
  it('counts the closed days since', () => expect(missingWeekdays('2026-11-20', '2026-11-26')).toBe(3));
  it('is none when data reaches yesterday, or today', () => {
    expect(missingWeekdays('2026-11-25', '2026-11-26')).toBe(0);
    expect(missingWeekdays('2026-11-26', '2026-11-26')).toBe(0);
  });
  it('is unknown without data', () => expect(missingWeekdays(null, '2026-11-26')).toBeNull());
});
