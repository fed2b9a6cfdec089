/**
 * Each value against the mean of the season around it (centred moving average; of an even season the two ends count
 * half); null for half a season at either end, where there is none.
 */
export function seasonRatios(values: readonly number[], season: number): (number | null)[] {
  const half = Math.floor(season / 2);
  return values.map((value, at) => {
    if (at < half || at >= values.length - half) return null;
    let sum = 0;
    for (let index = at - half; index <= at + half; index++) sum += values[index] ?? 0;
    const ends = season % 2 === 0 ? ((values[at - half] ?? 0) + (values[at + half] ?? 0)) / 2 : 0;
    return (value * season) / (sum - ends);
  });
}
