import type { Formatting } from './formatting.js';
import { numberFormat, writeNumber } from './number-format.js';

/**
 * A count: whole with grouping; what is no whole number below 10 (a rate, an expectation) gets one decimal.
 * @example formatCount(1234, …) // '1,234'
 * @example formatCount(1.62, …) // '1.6'
 */
export function formatCount(value: number, { locale }: Pick<Formatting, 'locale'>): string {
  const digits = Math.abs(value) < 9.95 ? 1 : 0;
  const rounded = digits === 1 ? Math.round(value * 10) / 10 : Math.round(value);
  return writeNumber(numberFormat(locale, { maximumFractionDigits: digits }), rounded + 0);
}
