import type { Unit } from './metric-definition.js';

/**
 * One unit of a metric, the smallest gap worth a word: 1 of a count, one currency unit (100 minor units) of money.
 * Ratios have none.
 * @example unitStep('money') // 100
 */
export function unitStep(unit: Unit): number {
  if (unit === 'money') return 100;
  return unit === 'ratio' ? 0 : 1;
}
