import { MISSING, type Formatting } from './formatting.js';
import { numberFormat, writeNumber } from './number-format.js';

/**
 * A score near 0, such as a Brier score: always three decimals, so that two of them can be compared. Null is '–'.
 * @example formatScore(0.1, …) // '0.100'
 */
export function formatScore(value: number | null, { locale }: Pick<Formatting, 'locale'>): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  return writeNumber(
    numberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }),
    Math.round(value * 1000) / 1000,
  );
}
