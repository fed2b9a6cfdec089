const HOUR = 3_600_000;

/** The offsets of one IANA zone, looked up once per hour of the calendar. */
export class ZoneClock {
  private readonly format: Intl.DateTimeFormat;
  private readonly instants = new Map<number, number>();
  private readonly locals = new Map<number, number>();

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

  /**
   * Minutes east of UTC at a local hour (0 to 23) of a day (since 1970); in the hour that occurs twice the earlier
   * offset, in the missing one the offset before it.
   */
  offsetAtLocal(day: number, hour: number): number {
    const bucket = day * 24 + hour;
    let minutes = this.locals.get(bucket);
    if (minutes === undefined) {
      const local = bucket * HOUR;
      const before = this.offsetAt(local - 24 * HOUR);
      const after = this.offsetAt(local + 24 * HOUR);
      const offset = this.offsetAt(local - before * 60_000) === before ? before : after;
      minutes = this.offsetAt(local - offset * 60_000) === offset ? offset : before;
      this.locals.set(bucket, minutes);
    }
    return minutes;
  }
}

/** '+02:00' for 120 minutes east of UTC. */
export function offsetText(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
