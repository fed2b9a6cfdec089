import type { FactorEstimate } from './factor.js';

/**
 * A conversion rate from its Beta posterior: mean α ÷ (α+β), variance αβ ÷ ((α+β)²(α+β+1)).
 * @param reference the role's rate
 * @example betaFactor('booking_rate', 4, 96, 0.07) // { key: 'booking_rate', mean: 0.04, sd: 0.0195, reference: 0.07 }
 */
export function betaFactor(key: string, alpha: number, beta: number, reference: number): FactorEstimate {
  const total = alpha + beta;
  if (!(alpha > 0 && beta >= 0)) return { key, mean: 0, sd: 0, reference };
  return { key, mean: alpha / total, sd: Math.sqrt((alpha * beta) / (total + 1)) / total, reference };
}
