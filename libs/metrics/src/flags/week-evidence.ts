import type { Cusum } from './cusum-step.js';
import type { RoleBaseline } from './flag-check.js';
import type { TrendRules } from './flag-rules.js';
import { shiftEvidence } from './shift-evidence.js';

/**
 * What one week says for a drop and for a rise (`shiftEvidence`); the less, the more it is normal in the role that good
 * and bad weeks come in spells.
 * @param mean what the week usually brings
 */
export function weekEvidence(
  value: number,
  mean: number,
  { extra, momentum = 1 }: RoleBaseline,
  { dropTo, riseTo }: Pick<TrendRules, 'dropTo' | 'riseTo'>,
): Cusum {
  return {
    down: shiftEvidence(value, mean, extra, dropTo) / momentum,
    up: shiftEvidence(value, mean, extra, riseTo) / momentum,
  };
}
