import { MINUS } from './formatting.js';

const LAST_DIGIT = /\p{Nd}(?=\P{Nd}*$)/u;

const formats = new Map<string, Intl.NumberFormat>();

/** A cached Intl.NumberFormat: making one costs a hundred times more than using it. Unknown locales fall to en-US. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = keyOf(locale, options);
  const found = formats.get(key) ?? make(locale, options);
  formats.set(key, found);
  return found;
}

/** The options that formats here differ in. */
function keyOf(locale: string, options: Intl.NumberFormatOptions): string {
  const { style, currency, signDisplay } = options;
  const { minimumFractionDigits, maximumFractionDigits, maximumSignificantDigits } = options;
  return `${locale} ${style} ${currency} ${signDisplay} ${minimumFractionDigits} ${maximumFractionDigits} ${maximumSignificantDigits}`;
}

function make(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en-US', { ...options, ...(options.currency ? { currency: 'USD' } : {}) });
  }
}

/** Writes a number with a true minus sign, and a suffix ('k') right behind its last digit. */
export function writeNumber(format: Intl.NumberFormat, value: number, suffix = ''): string {
  // The usual case, and a tenth of the work.
  if (value >= 0) {
    const text = format.format(value + 0);
    return suffix === '' ? text : text.replace(LAST_DIGIT, `$&${suffix}`);
  }
  const parts = format.formatToParts(value + 0);
  const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
  return parts
    .map(
      ({ type, value: text }, index) =>
        (type === 'minusSign' ? MINUS : text) + (index === last ? suffix : ''),
    )
    .join('');
}
