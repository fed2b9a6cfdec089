/**
 * Continuous ranked probability score of a forecast given as quantiles: twice their mean pinball loss, in the unit of
 * the outcome. Null without quantiles.
 * @param quantiles at the levels (1/2)/n, (3/2)/n, … (n−1/2)/n
 * @example crpsOfQuantiles([45, 50, 55], 50)
 */
export function crpsOfQuantiles(quantiles: ArrayLike<number>, outcome: number): number | null {
  const n = quantiles.length;
  let sum = 0;
  for (let index = 0; index < n; index++) {
    const over = outcome - (quantiles[index] ?? 0);
    const level = (index + 0.5) / n;
    sum += over >= 0 ? level * over : (level - 1) * over;
  }
  return n === 0 ? null : (2 * sum) / n;
}
