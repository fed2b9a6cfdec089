import { localDay } from './local-day.js';

it('puts a late call in New York on the New York day', () =>
  expect(localDay(Date.parse('2026-03-31T03:30:00Z'), 'America/New_York')).toBe('2026-03-30'));

it('changes the day at local midnight, in summer time too', () => {
  expect(localDay(Date.parse('2026-07-01T03:59:59Z'), 'America/New_York')).toBe('2026-06-30');
  expect(localDay(Date.parse('2026-07-01T04:00:00Z'), 'America/New_York')).toBe('2026-07-01');
});

it('knows zones off by quarter hours', () => {
  expect(localDay(Date.parse('2026-01-01T18:14:59Z'), 'Asia/Kathmandu')).toBe('2026-01-01');
  expect(localDay(Date.parse('2026-01-01T18:15:00Z'), 'Asia/Kathmandu')).toBe('2026-01-02');
});

it('gives the same answer the second time, from a Date or from before 1973', () => {
  const instant = new Date('2026-03-31T03:30:00Z');
  expect(localDay(instant, 'Europe/Berlin')).toBe(localDay(instant, 'Europe/Berlin'));
  expect(localDay(0, 'UTC')).toBe('1970-01-01');
});

it('refuses an unknown zone and an instant that is none', () => {
  expect(() => localDay(0, 'Mars/Olympus')).toThrow(RangeError);
  expect(() => localDay(Number.NaN, 'UTC')).toThrow(RangeError);
});
