import { clockBlank, ORDER_BITS, readDate } from './days.js';
import { numberMask } from './numbers.js';
import type { DateOrder, NumberFormat } from './reading.types.js';

const ORDERS: DateOrder[] = ['dmy', 'mdy', 'ymd'];
const CACHE = 50_000;
const SHORT_YEAR = /^(\d{1,2}[-/.]){2}\d\d$|^\d{1,2}-\p{L}{3,}-\d\d$/u;
/** A format that this share of the telling values speaks for wins over typing errors. */
const CLEAR = 0.99;

export interface OrderVerdict {
  order: DateOrder | null;
  /** Orders to choose from when none is decided, and a value that they read differently. */
  candidates: DateOrder[];
  example: string | null;
  warning: string | null;
}

/** Column-wise elimination of date orders: every value of every date column of a file says which orders it fits. */
export class DateTally {
  readonly counts = [0, 0, 0, 0, 0, 0, 0, 0];
  unreadable = 0;
  serials = 0;
  /** Dates with years of two digits. */
  shortYears = 0;
  private readonly examples: (string | null)[] = [null, null, null, null, null, null, null, null];
  private readonly seen = new Map<string, number>();

  /** Blank texts are the caller's to leave out. */
  add(cell: string): void {
    const blank = clockBlank(cell);
    const text = blank === -1 ? cell : cell.slice(0, blank);
    let mask = this.seen.get(text);
    if (mask === undefined) {
      const readings = readDate(text);
      mask = readings.mask;
      if (mask > 0) {
        const days = new Set(Object.values(readings.cells).map((cell) => cell.day));
        // 03/03/2026 is the same day in both orders: it tells nothing and disagrees with nothing.
        if (days.size === 1 && mask === (ORDER_BITS.dmy | ORDER_BITS.mdy)) mask = 0;
      } else if (mask === 0 && /^\d{5}([.,]|$)/.test(text)) mask = -2;
      if (this.seen.size >= CACHE) this.seen.clear();
      this.seen.set(text, mask);
    }
    if (mask >= 0 && SHORT_YEAR.test(text)) this.shortYears++;
    if (mask === -1) this.unreadable++;
    else if (mask === -2) this.serials++;
    else {
      this.counts[mask] = (this.counts[mask] ?? 0) + 1;
      if (mask > 0) this.examples[mask] ??= text;
    }
  }

  /** Nothing so far depends on the order. */
  get indifferent(): boolean {
    return this.counts.slice(1).every((count) => count === 0);
  }

  verdict(): OrderVerdict {
    const total = this.counts.slice(1).reduce((sum, count) => sum + count, 0);
    const fits = ORDERS.map((order) => ({ order, fit: this.fitOf(order) })).sort((a, b) => b.fit - a.fit);
    const none = { candidates: [], example: null, warning: null };
    if (total === 0) return { order: 'ymd', ...none };
    const all = fits.filter(({ fit }) => fit === total).map(({ order }) => order);
    if (all.length === 1 && all[0]) return { order: all[0], ...none };
    if (all.length > 1) return { order: null, candidates: all, example: this.ambiguous(all), warning: null };
    const [best, second] = fits;
    if (best && second && best.fit >= total * CLEAR && best.fit > second.fit)
      return {
        ...none,
        order: best.order,
        warning: `${total - best.fit} of ${total} dates do not fit the order of the others and are rejected.`,
      };
    const candidates = fits.filter(({ fit }) => fit > 0).map(({ order }) => order);
    return { order: null, candidates, example: this.ambiguous(candidates), warning: null };
  }

  private fitOf(order: DateOrder): number {
    return this.counts.reduce((sum, count, mask) => (mask & ORDER_BITS[order] ? sum + count : sum), 0);
  }

  private ambiguous(orders: DateOrder[]): string | null {
    const bits = orders.map((order) => ORDER_BITS[order]);
    const both = this.examples.find((text, mask) => text && bits.filter((bit) => mask & bit).length > 1);
    return both ?? this.examples.find((text) => text !== null) ?? null;
  }
}

/** Column-wise elimination of number formats. */
export class NumberTally {
  readonly counts = [0, 0, 0, 0, 0, 0, 0, 0];
  example: string | null = null;
  private readonly seen = new Map<string, number>();

  add(text: string): void {
    let mask = this.seen.get(text);
    if (mask === undefined) {
      mask = /^\d+$/.test(text) ? 3 : numberMask(text);
      if (this.seen.size >= CACHE) this.seen.clear();
      this.seen.set(text, mask);
    }
    this.counts[mask] = (this.counts[mask] ?? 0) + 1;
    if (mask === 7) this.example ??= text;
  }

  /** The format; null when 1.234 could be either a thousand or one and a bit, and nothing in the file tells. */
  verdict(): { format: NumberFormat | null; warning: string | null } {
    const point = this.counts[1] ?? 0;
    const comma = this.counts[2] ?? 0;
    if (point + comma === 0) return { format: (this.counts[7] ?? 0) > 0 ? null : 'point', warning: null };
    const format = point >= comma ? 'point' : 'comma';
    const odd = Math.min(point, comma);
    if (odd === 0) return { format, warning: null };
    const warning = `${odd} of ${point + comma} numbers are not written like the others and are rejected.`;
    return Math.max(point, comma) >= (point + comma) * CLEAR
      ? { format, warning }
      : { format: null, warning: null };
  }
}
