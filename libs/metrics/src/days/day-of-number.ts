const MS_PER_DAY = 86_400_000;

/**
 * The day with this number, the way back from `dayNumber`.
 * @example dayOfNumber(1) // '1970-01-02'
 */
export function dayOfNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}
