/**
 * Which of several findings to show so that at most a share q of those shown is expected to be wrong: the surest first,
 * as long as the mean probability of being wrong stays within q (Bayesian false discovery rate; Newton et al. 2004).
 * @param wrong the probability of each that it is wrong: 1 − posterior
 * @returns the indexes to show, the surest first
 * @example falseDiscoverySet([0.5, 0.1, 0.2]) // [1, 2]: their mean is 0.15; with the third it would be 0.27
 */
export function falseDiscoverySet(wrong: readonly number[], q = 0.2): number[] {
  const surest = [...wrong.entries()].sort(([, a], [, b]) => a - b);
  const shown: number[] = [];
  let sum = 0;
  for (const [index, probability] of surest) {
    sum += probability;
    if (sum / (shown.length + 1) > q) break;
    shown.push(index);
  }
  return shown;
}
