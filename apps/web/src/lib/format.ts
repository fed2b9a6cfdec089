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
    /** From one value to another, rounded to what the width supports: `$690k–$760k`. */
    range: (low: number, high: number, unit: Unit) => formatRange(low, high, unit, compact),
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
