import { MISSING, type Formatting } from './formatting.js';
import { numberFormat, writeNumber } from './number-format.js';

/**
 * A difference of two fractions in percentage points, with its sign. Null is '–'.
 * @param sign false leaves the sign out, for sentences that say "behind"
 * @example formatPp(-0.17, …) // '−17 pp'
 */
export function formatPp(
  difference: number | null,
  { locale }: Pick<Formatting, 'locale'>,
  sign = true,
): string {
  if (difference === null || !Number.isFinite(difference)) return MISSING;
  const points = Math.round((sign ? difference : Math.abs(difference)) * 100) + 0;
  const format = numberFormat(locale, {
    maximumFractionDigits: 0,
    signDisplay: sign ? 'exceptZero' : 'auto',
  });
  return `${writeNumber(format, points)} pp`;
}
