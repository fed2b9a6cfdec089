import { sizePriorDeals, type SizeSums } from '../landing/deal-sizes.js';
import type { FactorEstimate } from './factor.js';

/**
 * A rep's average deal by empirical Bayes: (sum + m × role's mean) ÷ (deals + m) with m deals of the role that weigh as
 * much as the rep's own: variance within reps ÷ between their means. Standard deviation √(within ÷ (deals + m)).
 * @param peers of the role, the rep among them: number, sum and sum of squares of their deals
 * @returns a mean and a reference of 0 while nobody in the role has a deal
 * @example reps who do not differ by more than chance all have the role's average
 */
export function sizeFactor(key: string, own: SizeSums, peers: readonly SizeSums[]): FactorEstimate {
  const deals = peers.reduce((sum, rep) => sum + rep.deals, 0);
  if (deals <= 0) return { key, mean: 0, sd: 0, reference: 0 };
  const reference = peers.reduce((sum, rep) => sum + rep.sum, 0) / deals;
  const prior = sizePriorDeals(peers, reference);
  if (prior === Infinity) return { key, mean: reference, sd: 0, reference };
  const sellers = peers.filter((rep) => rep.deals > 0);
  const within = sellers.reduce((sum, rep) => sum + rep.squares - rep.sum ** 2 / rep.deals, 0);
  const chance = Math.max(0, within / (deals - sellers.length));
  return {
    key,
    mean: (own.sum + prior * reference) / (own.deals + prior),
    sd: Math.sqrt(chance / (own.deals + prior)),
    reference,
  };
}
