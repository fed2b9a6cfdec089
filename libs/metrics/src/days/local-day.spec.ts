import fc from 'fast-check';
import { addDays } from './add-days.js';
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

it('gives the same answer the second time, from a Date or from before 1980', () => {
  const instant = new Date('2026-03-31T03:30:00Z');
  expect(localDay(instant, 'Europe/Berlin')).toBe(localDay(instant, 'Europe/Berlin'));
  expect(localDay(0, 'UTC')).toBe('1970-01-01');
});

it('refuses an unknown zone and an instant that is none', () => {
  expect(() => localDay(0, 'Mars/Olympus')).toThrow(RangeError);
  expect(() => localDay(Number.NaN, 'UTC')).toThrow(RangeError);
});

const HOUR = 3_600_000;
/** How many hours of instants fall on a day of a zone. */
const hoursOf = (day: string, zone: string): number => {
  const noon = Date.parse(`${day}T12:00:00Z`);
  let hours = 0;
  for (let at = -30; at <= 30; at += 0.25) if (localDay(noon + at * HOUR, zone) === day) hours += 0.25;
  return hours;
};

it.each([
  ['2026-03-08', 'America/New_York', 23],
  ['2026-11-01', 'America/New_York', 25],
  ['2026-03-29', 'Europe/Berlin', 23],
  ['2026-10-25', 'Europe/Berlin', 25],
  ['2026-04-05', 'Australia/Lord_Howe', 24.5],
  ['2026-10-04', 'Australia/Lord_Howe', 23.5],
  ['2026-06-15', 'Asia/Kolkata', 24],
])('%s lasts in %s for %s hours', (day, zone, hours) => expect(hoursOf(day, zone)).toBe(hours));

it('knows the day that Samoa left out when it crossed the date line', () => {
  expect(hoursOf('2011-12-30', 'Pacific/Apia')).toBe(0);
  expect(localDay(Date.parse('2011-12-30T09:59:59Z'), 'Pacific/Apia')).toBe('2011-12-29');
  expect(localDay(Date.parse('2011-12-30T10:00:00Z'), 'Pacific/Apia')).toBe('2011-12-31');
});

it('knows both sides of the date line, two days apart for two hours', () => {
  const instant = Date.parse('2026-11-23T10:30:00Z');
  expect(localDay(instant, 'Pacific/Kiritimati')).toBe('2026-11-24');
  expect(localDay(instant, 'Pacific/Pago_Pago')).toBe('2026-11-22');
});

it('does not round the clock of a zone that was once off by minutes', () => {
  // Kiritimati was 10 hours 40 minutes behind until 1979.
  expect(localDay(Date.parse('1979-09-30T10:39:59Z'), 'Pacific/Kiritimati')).toBe('1979-09-29');
  expect(localDay(Date.parse('1979-09-30T10:40:00Z'), 'Pacific/Kiritimati')).toBe('1979-09-30');
});

const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const anyInstant = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2040, 0, 1) });

it('is the day the zone’s own clock shows, whatever was asked before', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, fc.integer({ min: -900_000, max: 900_000 }), (instant, zone, near) => {
      localDay(instant + near, zone);
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
      expect(localDay(instant, zone)).toBe(shown);
    }),
    { numRuns: 300 },
  );
});

it('is the day of UTC, the one before or the one after, and never goes back', () => {
  fc.assert(
    fc.property(anyInstant, anyZone, fc.nat(48 * HOUR), (instant, zone, later) => {
      const utc = new Date(instant).toISOString().slice(0, 10);
      const day = localDay(instant, zone);
      expect([addDays(utc, -1), utc, addDays(utc, 1)]).toContain(day);
      // A clock set back over midnight repeats an hour of the day before.
      expect(localDay(instant + later, zone) >= addDays(day, later < HOUR ? -1 : 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
