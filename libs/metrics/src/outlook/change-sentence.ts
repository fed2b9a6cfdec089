import type { Unit } from '../catalog/metric-definition.js';
import { formatDay } from '../format/format-day.js';
import { formatPercent } from '../format/format-percent.js';
import { formatValue } from '../format/format-value.js';
import type { Formatting } from '../format/formatting.js';
import type { ChangePoint } from '../trends/change-points.js';

/**
 * A change of level in words.
 * @param day the first day of the first week at the new level
 * @example 'Level up 38% from the week of Mar 3: about 55 a week, was 40.'
 */
export function changeSentence(
  { before, after, change }: Pick<ChangePoint, 'before' | 'after' | 'change'>,
  { day, unit }: { day: string; unit: Unit },
  formatting: Formatting,
): string {
  const size = formatPercent(Math.abs(change), formatting);
  const [was, is] = [before, after].map((level) => formatValue(Math.round(level), unit, formatting));
  const when = formatDay(day, formatting, 'short');
  return `Level ${change > 0 ? 'up' : 'down'} ${size} from the week of ${when}: about ${is} a week, was ${was}.`;
}
