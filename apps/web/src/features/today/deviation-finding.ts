import type { MetricRef } from '../../lib/api-types.js';
import type { Format } from '../../lib/format.js';

const DAYS_BACK = 5;

/**
 * What the deviation bars show, in a sentence: where the gap to pace is and where it came from in five days with data.
 * Gaps −80 then −50 → "The gap to pace narrowed by 30 in 5 days".
 */
export function deviationFinding(
  points: readonly { gap: number | null }[],
  metric: MetricRef,
  format: Format,
): string {
  const known = points.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const now = known.at(-1);
  if (now === undefined) return 'No gap to pace to show yet';
  const amount = (value: number) => format.value(Math.abs(value), metric.unit);
  const before = known.at(-1 - DAYS_BACK);
  if (before === undefined) return now < 0 ? `${amount(now)} behind pace` : `${amount(now)} ahead of pace`;
  const change = now - before;
  if (amount(change) === amount(0)) return `The distance to pace has not changed in ${DAYS_BACK} days`;
  if (before < 0 && now >= 0) return `Back on pace within ${DAYS_BACK} days`;
  if (before >= 0 && now < 0) return `Fell behind pace within ${DAYS_BACK} days`;
  const side = now < 0 ? 'gap to pace' : 'lead over pace';
  const grew = Math.abs(now) > Math.abs(before);
  return `The ${side} ${grew ? 'grew' : 'narrowed'} by ${amount(change)} in ${DAYS_BACK} days`;
}
