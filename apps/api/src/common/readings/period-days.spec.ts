import { lastWorkingDays } from './period-days.js';
import { RegionCalendars } from './region-calendars.js';

const world = {
  calendars: new RegionCalendars([1, 2, 3, 4, 5], [{ region: '', day: '2026-06-12', percent: 100 }]),
  region: null,
};

describe('lastWorkingDays', () => {
  it('skips weekends and holidays, oldest first', () => {
    expect(lastWorkingDays(world, '2026-06-14', 3)).toEqual(['2026-06-09', '2026-06-10', '2026-06-11']);
  });

  it('counts the day itself when it is worked, and stops at a first day', () => {
    expect(lastWorkingDays(world, '2026-06-11', 5, '2026-06-10')).toEqual(['2026-06-10', '2026-06-11']);
    expect(lastWorkingDays(world, '2026-06-14', 1, '2026-06-12')).toEqual([]);
  });
});
