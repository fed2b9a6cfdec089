/** One day off in a region, as plain data. */
export interface RegionHoliday {
  day: string;
  name: string;
  /** How much of the day is off: 100 or 50. */
  percent: number;
}

const DAY = 86_400_000;

/**
 * The public holidays of a region (ISO 3166: 'GB', 'US-CA', 'DE-BY-A') in some years, and the half days that begin at
 * noon or later. Takes 0.2 s the first time: only in a thread or a process of its own.
 * @returns null for a region that the library does not know
 */
export async function regionHolidays(
  region: string,
  years: readonly number[],
): Promise<RegionHoliday[] | null> {
  const { default: Holidays } = await import('date-holidays');
  const [country = '', state = '', part = ''] = region.toUpperCase().split('-');
  const list = new Holidays();
  if (!Object.hasOwn(list.getCountries(), country)) return null;
  if (state !== '' && !Object.hasOwn(list.getStates(country) ?? {}, state)) return null;
  if (part !== '' && !Object.hasOwn(list.getRegions(country, state) ?? {}, part)) return null;
  const calendar = new Holidays(country, state, part);
  const days = new Map<string, RegionHoliday>();
  for (const year of years) {
    for (const { date, start, end, type, name } of calendar.getHolidays(year)) {
      const half = Number(date.slice(11, 13)) >= 12;
      if (type !== 'public' && !(type === 'bank' && half)) continue;
      const length = half ? 1 : Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      for (let at = 0; at < length; at++) {
        const day = new Date(Date.parse(date.slice(0, 10)) + at * DAY).toISOString().slice(0, 10);
        const percent = half ? 50 : 100;
        if (percent > (days.get(day)?.percent ?? 0)) days.set(day, { day, name, percent });
      }
    }
  }
  return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
}
