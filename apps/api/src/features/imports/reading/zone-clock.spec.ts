import fc from 'fast-check';
import { dayNumber } from '@paceline/metrics';
import { momentOf, momentText } from './day-reader.js';
import { offsetText, ZoneClock } from './zone-clock.js';

describe('local days', () => {
  const berlin = new ZoneClock('Europe/Berlin');
  const at = (zone: ZoneClock, day: string, time: string): string =>
    offsetText(zone.offsetAtLocal(dayNumber(day), Number(time.slice(0, 2))));

  it('follow summer time and half-hour zones', () => {
    expect(at(berlin, '2026-03-28', '12:00:00')).toBe('+01:00');
    expect(at(berlin, '2026-03-29', '12:00:00')).toBe('+02:00');
    expect(at(berlin, '2026-03-29', '01:59:00')).toBe('+01:00');
    // 02:30 does not exist that night, and occurs twice in October: the offset before the change.
    expect(at(berlin, '2026-03-29', '02:30:00')).toBe('+01:00');
    expect(at(berlin, '2026-10-25', '02:30:00')).toBe('+02:00');
    expect(at(new ZoneClock('Asia/Kolkata'), '2026-01-01', '00:00:00')).toBe('+05:30');
    expect(at(new ZoneClock('America/St_Johns'), '2026-01-01', '00:00:00')).toBe('-03:30');
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
        expect(moment.instant).toBe(minute * 60_000);
        expect(momentText(moment)).toBe(`${iso.slice(0, 19).replace('T', ' ')}+00`);
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => new ZoneClock('Mars/Base')).toThrow(RangeError);
  });
});
