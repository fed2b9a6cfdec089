import { RegionCalendars } from './region-calendars.js';

const holidays = [
  { region: '', day: '2026-06-01', percent: 100 },
  { region: 'US', day: '2026-06-02', percent: 100 },
  { region: 'US-CA', day: '2026-06-03', percent: 50 },
  { region: 'UK', day: '2026-06-04', percent: 100 },
];
const calendars = new RegionCalendars([1, 2, 3, 4, 5], holidays);
const week = (region: string | null) => [...calendars.capacity(region, {})('2026-06-01', '2026-06-05')];

describe('RegionCalendars', () => {
  it('gives a region its own holidays, those of the regions around it, and the company’s', () => {
    expect(week('US-CA')).toEqual([0, 0, 0.5, 1, 1]);
    expect(week('us')).toEqual([0, 0, 1, 1, 1]);
    expect(week('UK')).toEqual([0, 1, 1, 0, 1]);
  });

  it('gives who has no region the company’s only', () => {
    expect(week(null)).toEqual([0, 1, 1, 1, 1]);
    expect(week('USA')).toEqual([0, 1, 1, 1, 1]);
  });
});
