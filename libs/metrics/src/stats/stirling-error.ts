/** From here on the series below is exact to the last digit. */
const SERIES_FROM = 10;

/**
 * δ(x) = ln Γ(x+1) − [(x+½) ln x − x + ½ ln 2π]: what Stirling's formula leaves out. Small and smooth, so that masses
 * of large counts can be computed without subtracting large logarithms (Loader 2000).
 * @param x above 0
 * @example stirlingError(10) // 0.00833056
 */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return series(x);
  let product = 1;
  let shifted = x;
  while (shifted < SERIES_FROM) product *= ++shifted;
  // Γ(shifted+1) = product · Γ(x+1)
  const logGamma = (shifted + 0.5) * Math.log(shifted) - shifted + series(shifted) - Math.log(product);
  return logGamma - (x + 0.5) * Math.log(x) + x;
}

/** Bernoulli numbers: B₂ₙ / (2n(2n−1) x²ⁿ⁻¹). */
function series(x: number): number {
  const s = 1 / (x * x);
  const inner = 1 / 1680 - s * (1 / 1188 - s * (691 / 360360));
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * inner))) / x;
}
