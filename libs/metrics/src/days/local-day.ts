// Since 1980 every zone's clock is a whole number of quarter hours from UTC (the last to change was Kiritimati, in
// October 1979), so all instants of one quarter hour of one zone lie on one day: this makes the cache below exact.
const QUARTER_HOUR = 900_000;
const WHOLE_QUARTERS_SINCE = Date.UTC(1980, 0, 1);
const CACHE_LIMIT = 200_000;

interface Zone {
  format: Intl.DateTimeFormat;
  days: Map<number, string>;
}
const zones = new Map<string, Zone>();

/**
 * The day an instant falls on in a time zone, by that zone's clock on that date (summer time included).
 * @param instant milliseconds since 1970 UTC, or a Date
 * @param zone IANA name such as 'America/New_York'
 * @throws RangeError for an unknown zone or an invalid instant: check foreign text with `isZone` first
 * @example localDay(Date.parse('2026-03-31T03:30:00Z'), 'America/New_York') // '2026-03-30'
 */
export function localDay(instant: Date | number, zone: string): string {
  const time = typeof instant === 'number' ? instant : instant.getTime();
  if (!Number.isFinite(time)) throw new RangeError('The instant is not a valid time.');
  const known = zoneOf(zone);
  const quarter = Math.floor(time / QUARTER_HOUR);
  const cached = known.days.get(quarter);
  if (cached !== undefined && time >= WHOLE_QUARTERS_SINCE) return cached;
  const day = compute(known.format, time);
  if (known.days.size >= CACHE_LIMIT) known.days.clear();
  if (time >= WHOLE_QUARTERS_SINCE) known.days.set(quarter, day);
  return day;
}

function zoneOf(name: string): Zone {
  const found = zones.get(name);
  if (found) return found;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const zone = { format, days: new Map<number, string>() };
  zones.set(name, zone);
  return zone;
}

function compute(format: Intl.DateTimeFormat, time: number): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) parts[type] = value;
  return `${(parts['year'] ?? '').padStart(4, '0')}-${parts['month']}-${parts['day']}`;
}
