/**
 * The least-squares straight line through values at 1, 2, 3, …; a single value gives a level line.
 * @example straightLine([3, 5, 7]) // { start: 1, slope: 2 }: 1 + 2 × position
 */
export function straightLine(values: readonly number[]): { start: number; slope: number } {
  const count = values.length;
  const middle = (count + 1) / 2;
  let [sum, cross] = [0, 0];
  for (let index = 0; index < count; index++) {
    sum += values[index] ?? 0;
    cross += (index + 1 - middle) * (values[index] ?? 0);
  }
  const slope = count > 1 ? cross / ((count * (count * count - 1)) / 12) : 0;
  return { start: (count > 0 ? sum / count : 0) - slope * middle, slope };
}
