/** Within this part of each other the logarithm would lose digits, and the series gains them. */
const CLOSE = 0.1;

/**
 * x ln(x/m) + m − x: half of the Poisson deviance of x at mean m, without cancellation where x is near m (Loader 2000).
 * @param x above 0
 * @param m above 0
 * @example deviance(110, 100) // 0.4841
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= CLOSE * (x + m)) return x * Math.log(x / m) - difference;
  // ln(x/m) = 2(v + v³/3 + v⁵/5 + …), and 2xv − (x−m) = v(x−m).
  const v = difference / (x + m);
  const square = v * v;
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; odd < 60; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
