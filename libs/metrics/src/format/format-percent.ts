import { MISSING, type Formatting } from './formatting.js';
import { numberFormat, writeNumber } from './number-format.js';

/**
 * A fraction as percent, whole unless `decimals` says otherwise. Null is '–'.
 * @example formatPercent(0.557, …) // '56%'
 */
export function formatPercent(
  ratio: number | null,
  { locale }: Pick<Formatting, 'locale'>,
  decimals = 0,
): string {
  if (ratio === null || !Number.isFinite(ratio)) return MISSING;
  const scale = 100 * 10 ** decimals;
  const rounded = Math.round(ratio * scale) / scale;
  return writeNumber(
    numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }),
    rounded + 0,
  );
}
