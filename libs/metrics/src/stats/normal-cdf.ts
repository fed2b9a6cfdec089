const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Up to here the series is quick and exact; beyond it the continued fraction is. */
const SERIES_TO = 3;

/**
 * Φ(z): probability that a standard normal variable is at most z. Exact to about 1e-15, in the lower tail relative to
 * the value itself.
 * @example normalCdf(-1.96) // 0.0249979
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return 0.5;
  const density = Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
  if (Math.abs(z) < SERIES_TO) return 0.5 + density * series(z);
  const tail = density === 0 ? 0 : density / millsFraction(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/** z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + … */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; odd < 200; odd += 2) {
    term *= (z * z) / odd;
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), from the inside out. */
function millsFraction(z: number): number {
  let value = z;
  for (let n = 80; n >= 1; n--) value = z + n / value;
  return value;
}
