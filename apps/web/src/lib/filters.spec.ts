import { readFilters } from './filters.js';

describe('the shared filters of an address', () => {
  it('reads all four', () => {
    const search = { team: 3, metric: 'bookings', period: '2026-Q4', asOf: '2026-11-20' };
    expect(readFilters(search)).toEqual(search);
  });
  it('reads a year as text, although the router parses it as a number', () =>
    expect(readFilters({ period: 2026 }).period).toBe('2026'));
  it.each([{ team: 'east' }, { team: -1 }, { team: 1.5 }, { asOf: 'yesterday' }, { asOf: '2026-1-1' }])(
    'takes a malformed %o for absent',
    (search) => expect(Object.values(readFilters(search)).every((value) => value === undefined)).toBe(true),
  );
});
