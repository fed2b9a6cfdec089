import type { Unit } from '../catalog/metric-definition.js';
import { formatPp } from './format-pp.js';
import { formatValue } from './format-value.js';
import { MISSING, type Formatting } from './formatting.js';

/**
 * A difference with its sign: '+3', '−$32k', '0'. A difference of ratios is in percentage points. Null is '–'.
 * @example formatDelta(-4, 'count', …) // '−4'
 */
export function formatDelta(value: number | null, unit: Unit, formatting: Formatting): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  if (unit === 'ratio') return formatPp(value, formatting);
  const text = formatValue(value, unit, formatting);
  // What rounds to nothing carries no sign.
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
