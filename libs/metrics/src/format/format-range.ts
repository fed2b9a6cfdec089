import type { Unit } from '../catalog/metric-definition.js';
import { formatValue } from './format-value.js';
import type { Formatting } from './formatting.js';

/**
 * A range, rounded to what it supports: a power of ten that goes into its width at least five times, so that nobody
 * reads a dollar into a range of thousands. One value when both ends read alike.
 * @example formatRange(69_134_200, 76_210_000, 'money', { locale: 'en-US', currency: 'USD' }) // '$690k–$760k'
 * @example formatRange(21, 27, 'count', …) // '21–27'
 */
export function formatRange(low: number, high: number, unit: Unit, formatting: Formatting): string {
  const step = stepOf(high - low, unit);
  const [from, to] = [low, high].map((end) => formatValue(Math.round(end / step) * step, unit, formatting));
  return from === to ? `${from}` : `${from}–${to}`;
}

/** Money is never rounded finer than whole currency units, counts to whole things. */
function stepOf(width: number, unit: Unit): number {
  const least = unit === 'ratio' ? 0.01 : unit === 'money' ? 100 : 1;
  return width > 0 ? Math.max(least, 10 ** Math.floor(Math.log10(width / 5) + 1e-9)) : least;
}
