/**
 * Orders two days for `sort`: below 0 when `a` is earlier, 0 for the same day.
 * Days written 'YYYY-MM-DD' sort as text.
 */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
