import fc from 'fast-check';
import { momentOf } from './day-reader.js';
import { ZoneClock } from './zone-clock.js';

describe('local days', () => {
  const berlin = new ZoneClock('Europe/Berlin');

  it('follow summer time and half-hour zones', () => {
    expect(berlin.suffixAtLocal('2026-03-28', '12:00:00')).toBe('+01:00');
    expect(berlin.suffixAtLocal('2026-03-29', '12:00:00')).toBe('+02:00');
    expect(berlin.suffixAtLocal('2026-03-29', '01:59:00')).toBe('+01:00');
    // 02:30 does not exist that night, and occurs twice in October: the offset before the change.
    expect(berlin.suffixAtLocal('2026-03-29', '02:30:00')).toBe('+01:00');
    expect(berlin.suffixAtLocal('2026-10-25', '02:30:00')).toBe('+02:00');
    expect(new ZoneClock('Asia/Kolkata').suffixAtLocal('2026-01-01', '00:00:00')).toBe('+05:30');
    expect(new ZoneClock('America/St_Johns').suffixAtLocal('2026-01-01', '00:00:00')).toBe('-03:30');
  });

  it('give back the day and time that an instant was made of', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'].map(
      (zone) => new ZoneClock(zone),
    );
    const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const iso = new Date(minute * 60_000).toISOString();
        const moment = momentOf({ day: iso.slice(0, 10), time: iso.slice(11, 19), offset: 0 }, zone);
        const local = new Date(minute * 60_000 + zone.offsetAt(minute * 60_000) * 60_000).toISOString();
        expect(moment.day).toBe(local.slice(0, 10));
        expect(Date.parse(`${moment.at?.replace(' ', 'T') ?? ''}:00`)).toBe(minute * 60_000);
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => new ZoneClock('Mars/Base')).toThrow(RangeError);
  });
});
