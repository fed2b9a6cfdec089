import type { Unit } from '../catalog/metric-definition.js';
import { formatCount } from './format-count.js';
import { formatDuration } from './format-duration.js';
import { formatMoney } from './format-money.js';
import { formatPercent } from './format-percent.js';
import { MISSING, type Formatting } from './formatting.js';

/**
 * A value in its unit: money from minor units, ratios from fractions (one decimal below 10%), days, seconds, counts.
 * Null, NaN and infinity are '–'.
 * @example formatValue(41_200_000, 'money', { locale: 'en-US', currency: 'USD' }) // '$412k'
 */
export function formatValue(value: number | null, unit: Unit, formatting: Formatting): string {
  if (value === null || !Number.isFinite(value)) return MISSING;
  switch (unit) {
    case 'money':
      return formatMoney(value, formatting);
    case 'ratio':
      return formatPercent(value, formatting, Math.abs(value) < 0.0995 ? 1 : 0);
    case 'seconds':
      return formatDuration(value);
    case 'days': {
      const count = formatCount(value, formatting);
      return `${count} ${count === '1' ? 'day' : 'days'}`;
    }
    case 'count':
      return formatCount(value, formatting);
  }
}
