import type { Unit } from '../catalog/metric-definition.js';
import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPp } from '../format/format-pp.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { Measure } from '../measure/measure.js';
import { reasonText } from '../measure/reason-text.js';
import type { DayRange } from '../periods/period.js';
import { relativeChange } from '../trends/relative-change.js';

/**
 * One span against the equal part of an earlier one.
 * @param range the days `now` is summed over
 * @example 'Jan–Nov 20: $2.1M, 4% above the same part of last year'
 * @example 'Nov 1–20: 14, no data for the same part of last year'
 */
export function comparisonText(input: {
  range: DayRange;
  now: Measure;
  before: Measure;
  unit: Unit;
  formatting: Formatting;
  than?: 'last year' | 'the period before';
}): string {
  const { range, now, before, unit, formatting } = input;
  const than = `the same part of ${input.than ?? 'last year'}`;
  const span = rangeText(range, formatting);
  if (!now.ok) return `${span}: ${reasonText(now.reason).replace(/^./, (first) => first.toLowerCase())}`;
  const start = `${span}: ${formatValue(now.value, unit, formatting)}`;
  if (!before.ok) return `${start}, no data for ${than}`;
  if (unit === 'ratio')
    return `${start}, ${side(now.value - before.value, formatPp(now.value - before.value, formatting, false))} ${than}`;
  const change = relativeChange(now, before);
  if (!change.ok) return `${start}, against ${formatValue(before.value, unit, formatting)} in ${than}`;
  return `${start}, ${side(change.value, formatPercent(Math.abs(change.value), formatting))} ${than}`;
}

function side(change: number, amount: string): string {
  if (!/[1-9]/.test(amount)) return 'level with';
  return `${amount} ${change > 0 ? 'above' : 'below'}`;
}

/** 'Jan–Nov 20' from the first of a month, else 'Nov 9–20'. */
function rangeText({ start, end }: DayRange, formatting: Formatting): string {
  const last = formatDay(end, formatting, 'short');
  if (start === end) return last;
  // One year is said once, at the end.
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const year = sameYear ? Number(start.slice(0, 4)) : formatting.year;
  const first = formatDay(start, { ...formatting, year }, 'short');
  if (!formatting.locale.startsWith('en')) return `${first} – ${last}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return last.replace(/(\d+)/, `${Number(start.slice(8))}–$1`);
  return start.endsWith('-01') ? `${first.replace(/ 1\b,?/, '')}–${last}` : `${first}–${last}`;
}
