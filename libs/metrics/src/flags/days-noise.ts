import type { PaceFacts } from './flag-check.js';

/**
 * How far a total may stray from pace by chance, after each day: the standard deviation of the days' own differences
 * from pace × √days (Welford 1962). 0 before the second day.
 * @param days in order, each with its value and where the period stands after it
 */
export function daysNoise(
  days: readonly { readonly value: number; readonly pace: Pick<PaceFacts, 'expected'> }[],
): Float64Array {
  const noise = new Float64Array(days.length);
  let [count, mean, squares, before] = [0, 0, 0, 0];
  for (const [index, { value, pace }] of days.entries()) {
    const asked = pace.expected - before;
    before = pace.expected;
    if (asked > 0) {
      count++;
      const delta = value - asked - mean;
      mean += delta / count;
      squares += delta * (value - asked - mean);
    }
    noise[index] = count < 2 ? 0 : Math.sqrt((squares / (count - 1)) * count);
  }
  return noise;
}
