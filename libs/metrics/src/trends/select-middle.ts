/**
 * The median, by quickselect: in place, in linear time. The order of the values is lost. 0 for none.
 * @example selectMiddle(Float64Array.of(3, 1, 10)) // 3
 */
export function selectMiddle(values: Float64Array): number {
  const middle = values.length >> 1;
  if (values.length === 0) return 0;
  const upper = select(values, middle);
  if (values.length % 2 === 1) return upper;
  // What lies before the middle is not above it: its largest is the other middle value.
  let lower = values[0] ?? 0;
  for (let index = 1; index < middle; index++) lower = Math.max(lower, values[index] ?? 0);
  return (lower + upper) / 2;
}

function select(values: Float64Array, rank: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [low, high] = [left, right];
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low++;
      while ((values[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const swapped = values[low] ?? 0;
      values[low++] = values[high] ?? 0;
      values[high--] = swapped;
    }
    if (rank <= high) right = high;
    else if (rank >= low) left = low;
    else break;
  }
  return values[rank] ?? 0;
}
