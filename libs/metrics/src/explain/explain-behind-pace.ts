import type { PaceFacts } from '../flags/flag-check.js';
import type { FlagRules } from '../flags/flag-rules.js';
import { explain } from './explain.js';
import type { Explanation } from './explanation.js';
import { inputOf } from './input-of.js';

/** How the key number of a 'behind_pace' flag came about, as it stood on the evidence's day. */
export function explainBehindPace(
  evidence: PaceFacts,
  settings: Partial<FlagRules['behindPace']> = {},
): Explanation {
  const { unit } = evidence;
  return explain({
    key: 'behindPace',
    title: 'Behind pace',
    formula: 'actual ÷ (quota × progress), raised below the limit',
    inputs: [
      inputOf('actual', evidence.actual, unit, 'records'),
      inputOf('quota', evidence.quota, unit, 'quota'),
      inputOf('progress', evidence.progress, 'ratio', 'progress'),
      inputOf('gap', evidence.gap, unit, 'gap'),
      inputOf('raised below', settings.raiseBelow ?? 0.9, 'factor', 'settings'),
      inputOf('cleared above', settings.clearAbove ?? 0.95, 'factor', 'settings'),
      inputOf('not before progress', settings.minProgress ?? 0.15, 'ratio', 'settings'),
    ],
    result: evidence.paceIndex,
    unit: 'factor',
    note: 'The gap must also be at least one unit, and half of what the days vary by.',
  });
}
