import { sizePriorDeals, type SizeSums } from '../landing/deal-sizes.js';
import type { FactorEstimate } from './factor.js';

/** What is known of an average deal before a rep's own deals. */
export interface SizePrior {
  /** Of the role. */
  readonly mean: number;
  /** How many deals that knowledge is worth: variance within reps ÷ between their means; infinite when they do not differ. */
  readonly deals: number;
  /** Variance of the deals of one rep. */
  readonly within: number;
}

/**
 * The prior of an average deal from the deals of a role's reps.
 * @returns null while nobody in the role has a deal
 */
export function sizePrior(peers: readonly SizeSums[]): SizePrior | null {
  const sellers = peers.filter((rep) => rep.deals > 0);
  const deals = sellers.reduce((sum, rep) => sum + rep.deals, 0);
  if (deals === 0) return null;
  const mean = sellers.reduce((sum, rep) => sum + rep.sum, 0) / deals;
  const spread = sellers.reduce((sum, rep) => sum + rep.squares - rep.sum ** 2 / rep.deals, 0);
  const within = deals > sellers.length ? Math.max(0, spread / (deals - sellers.length)) : 0;
  return { mean, deals: Math.max(0, sizePriorDeals(sellers, mean)), within };
}

/**
 * A rep's average deal by empirical Bayes: (sum + m × role's mean) ÷ (deals + m), m the deals that the prior is worth;
 * standard deviation √(within ÷ (deals + m)).
 * @param prior null: a mean and a reference of 0
 * @example two deals of 20 on average against 15 in the role, m = 0.17: 19.6
 */
export function sizeFactor(key: string, own: SizeSums, prior: SizePrior | null): FactorEstimate {
  if (prior === null) return { key, mean: 0, sd: 0, reference: 0 };
  const { mean: reference, deals, within } = prior;
  const worth = own.deals + deals;
  if (worth === Infinity || worth <= 0) return { key, mean: reference, sd: 0, reference };
  return { key, mean: (own.sum + deals * reference) / worth, sd: Math.sqrt(within / worth), reference };
}
