import { useMemo } from 'react';
import type { Measure, Unit } from './api-types.js';
import { useSession } from './session.js';

const MINUS = '\u2212';
const withMinus = (text: string) => text.replace(/^-/, MINUS);

/** Writes numbers and days the way the organisation's locale does. Money comes in minor units. */
export function createFormat(locale: string, currency: string, today: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const money = { style: 'currency', currency } as const;
  const digits = number(money).resolvedOptions().maximumFractionDigits ?? 2;
  const minor = 10 ** digits;
  const compactMoney = number({ ...money, notation: 'compact', maximumSignificantDigits: 3 });
  const wholeMoney = number({ ...money, maximumFractionDigits: 0 });
  const fullMoney = number(money);
  const count = number({ maximumFractionDigits: 0 });
  const rate = number({ maximumFractionDigits: 1 });
  const percent = number({ style: 'percent', maximumFractionDigits: 0 });
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const named = day({ weekday: 'short', month: 'short', day: 'numeric' });
  const namedYear = day({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  const short = day({ month: 'short', day: 'numeric' });
  const shortYear = day({ month: 'short', day: 'numeric', year: 'numeric' });
  const stamp = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const thisYear = (iso: string) => iso.slice(0, 4) === today.slice(0, 4);

  const magnitude = (value: number, unit: Unit): string => {
    if (unit === 'money') {
      const amount = value / minor;
      return Math.abs(amount) >= 10_000 ? compactMoney.format(amount) : wholeMoney.format(amount);
    }
    if (unit === 'ratio') return percent.format(value);
    if (unit === 'days') return `${rate.format(value)} d`;
    if (unit === 'seconds') return `${count.format(value / 60)} min`;
    return Number.isInteger(value) || Math.abs(value) >= 10 ? count.format(value) : rate.format(value);
  };
  return {
    /** `41200000` money → `$412k`; `0.56` ratio → `56%`; `12` count → `12`. */
    value: (value: number, unit: Unit) => withMinus(magnitude(value, unit)),
    /** Every digit, for tables and tooltips: `$412,000.00`. */
    full: (value: number, unit: Unit) =>
      unit === 'money' ? withMinus(fullMoney.format(value / minor)) : withMinus(magnitude(value, unit)),
    /** With its sign: `+12`, `−$40k`; a ratio in points: `−17 pp`. */
    delta: (value: number, unit: Unit) => {
      const text =
        unit === 'ratio' ? `${count.format(Math.abs(value) * 100)} pp` : magnitude(Math.abs(value), unit);
      return value < 0 ? `${MINUS}${text}` : value > 0 ? `+${text}` : text;
    },
    /** A share as whole percent: `0.564` → `56%`. */
    percent: (value: number) => withMinus(percent.format(value)),
    /** `Mon, Nov 23`; with the year when it is not the current one. */
    day: (iso: string) => (thisYear(iso) ? named : namedYear).format(at(iso)),
    /** `Nov 23`. */
    dayShort: (iso: string) => (thisYear(iso) ? short : shortYear).format(at(iso)),
    /** A moment in the reader's zone. */
    moment: (iso: string) => stamp.format(new Date(iso)),
    count: (value: number) => count.format(value),
    /** Minor units of one major unit, for inputs: 100 for dollars. */
    minor,
  };
}

export type Format = ReturnType<typeof createFormat>;

/** The formatter of the signed-in person's organisation. */
export function useFormat(): Format {
  const { locale, currency, today } = useSession().organisation;
  return useMemo(() => createFormat(locale, currency, today), [locale, currency, today]);
}

/** The number of a measure, or null. */
export const known = (measure: Measure | null | undefined): number | null => measure?.value ?? null;
