import type { Direction, Unit } from '../catalog/metric-definition.js';
import { unitStep } from '../catalog/unit-step.js';
import type { Measure } from '../measure/measure.js';
import { DEFAULT_THRESHOLDS, type Status, type Thresholds } from './status.js';

// 0.95 × 100 ÷ 100 must still be 0.95.
const ROUNDING = 1e-9;

/**
 * The status of an actual against what pace expects. A gap of less than one unit either way is on pace; nothing
 * expected, or nothing known, is no target. For lower-is-better the index is turned round, and an actual of 0 is ahead.
 * @example paceStatus({ actual: known(14), expected: known(18), unit: 'count' }) // 'behind': 14 ÷ 18 = 0.78
 */
export function paceStatus(input: {
  actual: Measure;
  expected: Measure;
  unit: Unit;
  direction?: Direction;
  thresholds?: Thresholds;
}): Status {
  if (!input.actual.ok || !input.expected.ok || input.expected.value <= 0) return 'no_target';
  const actual = input.actual.value;
  const expected = input.expected.value;
  if (Math.abs(actual - expected) < unitStep(input.unit) - ROUNDING) return 'on_pace';
  const lower = input.direction === 'lower';
  if (lower && actual <= 0) return 'ahead';
  const index = (lower ? expected / actual : actual / expected) + ROUNDING;
  const { ahead, onPace, watch } = input.thresholds ?? DEFAULT_THRESHOLDS;
  if (index >= ahead) return 'ahead';
  if (index >= onPace) return 'on_pace';
  return index >= watch ? 'watch' : 'behind';
}
