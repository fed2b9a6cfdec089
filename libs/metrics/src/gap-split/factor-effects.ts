import { logMean } from './log-mean.js';

/**
 * Divides the difference of two products into the effect of each factor (LMDI-I, Ang 2004): effect of factor k =
 * L(Πa, Πr) × ln(a_k ÷ r_k) with the logarithmic mean L. The effects add up to Πa − Πr without a remainder, whatever
 * the order of the factors. A factor of 0 takes the whole difference (the limit of the formula); several share it.
 * @param actual factors, at least 0 each
 * @param reference factors, above 0 each
 * @example factorEffects([80, 0.5], [100, 0.4]) // [−8.93, 8.93]: 40 of 40, fewer but better
 */
export function factorEffects(actual: readonly number[], reference: readonly number[]): number[] {
  const product = (factors: readonly number[]) => factors.reduce((result, factor) => result * factor, 1);
  const [made, asked] = [product(actual), product(reference)];
  const zeros = actual.filter((factor) => factor === 0).length;
  if (zeros > 0) return actual.map((factor) => (factor === 0 ? (made - asked) / zeros : 0));
  const weight = logMean(made, asked);
  return actual.map((factor, index) => weight * Math.log(factor / (reference[index] ?? factor)));
}
