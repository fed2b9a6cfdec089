/**
 * Every period repeats the one a season before; without a full season, or a season of 1, the last value.
 * @param values oldest first, without gaps; an empty list gives no forecast
 * @example seasonalNaiveForecast([1, 2, 3, 4], 4, 5) // [1, 2, 3, 4, 1]
 */
export function seasonalNaiveForecast(values: readonly number[], season: number, horizon: number): number[] {
  if (values.length === 0) return [];
  const back = season > 1 && values.length >= season ? season : 1;
  const last = values.slice(-back);
  return Array.from({ length: horizon }, (_, index) => last[index % back] ?? 0);
}
