/**
 * Logarithmic mean L(a, b) = (a − b) ÷ ln(a ÷ b); a itself when both are equal, 0 when one is 0.
 * @example logMean(2, 1) // 1.443
 */
export function logMean(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  if (a === b) return a;
  const change = (a - b) / b;
  // Near 1 the logarithm of the quotient loses its digits, near 0 that of the change does.
  return (a - b) / (Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(a / b));
}
