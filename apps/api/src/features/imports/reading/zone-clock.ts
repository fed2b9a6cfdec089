const HOUR = 3_600_000;

/** The offsets of one IANA zone, looked up once per hour of the calendar. */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly instants = new Map<number, number>();
  private readonly locals = new Map<string, string>();

  /** @throws RangeError for a zone that does not exist */
  constructor(zone: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  }

  /** Minutes east of UTC at an instant (milliseconds since 1970). */
  offsetAt(epoch: number): number {
    const bucket = Math.floor(epoch / HOUR);
    let offset = this.instants.get(bucket);
    if (offset === undefined) {
      const part: Record<string, number> = {};
      for (const { type, value } of this.format.formatToParts(bucket * HOUR)) part[type] = Number(value);
      const local = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute);
      offset = Math.round((local - bucket * HOUR) / 60_000);
      this.instants.set(bucket, offset);
    }
    return offset;
  }

  /** '+02:00' for a local day and time; in the hour that occurs twice the earlier, in the missing one the offset before it. */
  suffixAtLocal(day: string, time: string): string {
    const key = `${day} ${time.slice(0, 2)}`;
    let suffix = this.locals.get(key);
    if (suffix === undefined) {
      const local = Date.parse(`${day}T${time.slice(0, 2)}:00:00Z`);
      const before = this.offsetAt(local - 24 * HOUR);
      const after = this.offsetAt(local + 24 * HOUR);
      const offset = this.offsetAt(local - before * 60_000) === before ? before : after;
      const minutes = Math.abs(this.offsetAt(local - offset * 60_000) === offset ? offset : before);
      const two = (n: number): string => String(n).padStart(2, '0');
      suffix = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
      this.locals.set(key, suffix);
    }
    return suffix;
  }
}
