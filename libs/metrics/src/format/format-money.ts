import type { Formatting } from './formatting.js';
import { numberFormat, writeNumber } from './number-format.js';

const STEPS = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'k'],
] as const;
const COMPACT_FROM = 10_000;

/**
 * Money from minor units (100 to the unit): compact from 10,000 up with 3 significant digits, below in whole units.
 * In full, cents show only when there are any.
 * @example formatMoney(41_200_000, { locale: 'en-US', currency: 'USD' }) // '$412k'
 * @example formatMoney(231_000_000, …) // '$2.31M'
 * @example formatMoney(41_200_050, { …, compact: false }) // '$412,000.50'
 */
export function formatMoney(minor: number, formatting: Formatting): string {
  const value = minor / 100;
  const { locale, currency } = formatting;
  const base = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  if ((formatting.compact ?? true) && Math.abs(value) >= COMPACT_FROM) {
    const rounded = Number(value.toPrecision(3));
    const [size, suffix] = STEPS.find(([step]) => Math.abs(rounded) >= step) ?? [1e3, 'k'];
    const digits = numberFormat(locale, { ...base, minimumFractionDigits: 0, maximumSignificantDigits: 3 });
    return writeNumber(digits, rounded / size, suffix);
  }
  const cents = formatting.compact === false || Math.abs(value) < 10 ? minor % 100 !== 0 : false;
  const fraction = cents ? 2 : 0;
  const format = numberFormat(locale, {
    ...base,
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  });
  // Rounded first: −0.4 is 0, not −0.
  return writeNumber(format, cents ? value : Math.round(value) + 0);
}
