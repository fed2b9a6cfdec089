/**
 * Cumulative probabilities of 0, 1, …, trials successes when the rate is Beta(a, b): Beta-binomial. Outward from the
 * most likely number and normalised last, so that nothing underflows.
 *   p(k+1) ÷ p(k) = (n−k)(a+k) ÷ ((k+1)(b+n−k−1))
 * @example betaBinomialTable(1, 1, 1) // [0.5, 1]
 */
export function betaBinomialTable(trials: number, a: number, b: number): Float64Array {
  const masses = new Float64Array(trials + 1);
  const start = Math.min(trials, Math.round((trials * a) / (a + b)));
  masses[start] = 1;
  for (let k = start; k < trials; k++)
    masses[k + 1] = ((masses[k] ?? 0) * (trials - k) * (a + k)) / ((k + 1) * (b + trials - k - 1));
  for (let k = start; k > 0; k--)
    masses[k - 1] = ((masses[k] ?? 0) * k * (b + trials - k)) / ((trials - k + 1) * (a + k - 1));
  let sum = 0;
  for (const mass of masses) sum += mass;
  let reached = 0;
  return masses.map((mass) => Math.min(1, (reached += mass / sum)));
}
