import {
  formatCount,
  formatDay,
  formatDelta,
  formatPercent,
  formatPp,
  formatRange,
  formatValue,
  MISSING,
  type Formatting,
} from '@paceline/metrics';
import { useMemo } from 'react';
import type { Unit } from './api-types.js';
import { useSession } from './session.js';

/** The formatting functions of libs/metrics, bound to how the organisation writes numbers and days. */
export function createFormat(locale: string, currency: string, today: string) {
  const compact: Formatting = { locale, currency, year: Number(today.slice(0, 4)) };
  const inFull: Formatting = { ...compact, compact: false };
  return {
    /** `41200000` money → `$412k`; `0.56` ratio → `56%`; null → `–`. */
    value: (value: number | null, unit: Unit) => formatValue(value, unit, compact),
    /** Every digit, for tables and tooltips: `$412,000`. */
    full: (value: number | null, unit: Unit) => formatValue(value, unit, inFull),
    /** From one value to another, as coarse as their distance allows: `$690k–$760k`. */
    range: (low: number, high: number, unit: Unit) => formatRange(low, high, unit, compact),
    /** What arithmetic is checked by: two decimals, `7.82%`, `5.17`; of small numbers three digits, `0.0123`. */
    exact: (value: number, unit: Unit | 'factor') => {
      if (unit === 'money' || unit === 'seconds') return formatValue(value, unit, inFull);
      const shown = unit === 'ratio' ? value * 100 : value;
      const digits = Math.abs(shown) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
      const style = unit === 'ratio' ? ({ style: 'percent' } as const) : {};
      const text = new Intl.NumberFormat(locale, { ...digits, ...style }).format(value).replace('-', '−');
      return unit === 'days' ? `${text} ${text === '1' ? 'day' : 'days'}` : text;
    },
    /** With its sign: `+12`, `−$40k`; a ratio in points: `−17 pp`. */
    delta: (value: number | null, unit: Unit) => formatDelta(value, unit, compact),
    /** A share as whole percent: `0.564` → `56%`. */
    percent: (value: number | null) => formatPercent(value, compact),
    /** A difference of shares: `−17 pp`. */
    pp: (value: number | null) => formatPp(value, compact),
    count: (value: number) => formatCount(value, compact),
    /** `Mon, Nov 23`; with the year when it is not the current one. */
    day: (day: string | null) => formatDay(day, compact),
    /** `Nov 23`. */
    dayShort: (day: string | null) => formatDay(day, compact, 'short'),
    /** A moment in the reader's zone: `Nov 21, 2026, 6:02 AM`. */
    moment: (iso: string | null) =>
      iso
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
        : MISSING,
    /** `9:02 AM`. */
    time: (iso: string) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso)),
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The formatter of the signed-in person's organisation. */
export function useFormat(): Format {
  const { locale, currency, today } = useSession().organisation;
  return useMemo(() => createFormat(locale, currency, today), [locale, currency, today]);
}
