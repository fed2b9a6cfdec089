/**
 * A length of time from seconds, in its two largest units.
 * @example formatDuration(754) // '12m 34s'
 * @example formatDuration(7500) // '2h 05m'
 */
export function formatDuration(seconds: number): string {
  const sign = seconds < 0 ? '\u2212' : '';
  const total = Math.round(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return `${sign}${hours}h ${String(minutes).padStart(2, '0')}m`;
  return minutes > 0 ? `${sign}${minutes}m ${String(rest).padStart(2, '0')}s` : `${sign}${rest}s`;
}
