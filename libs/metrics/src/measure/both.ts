import { known } from './known.js';
import type { Measure } from './measure.js';

/**
 * Computes from two measures; when one is missing, its reason is the result's (the first's before the second's).
 * @example both(known(5), known(3), (a, b) => a - b) // { ok: true, value: 2 }
 */
export function both(a: Measure, b: Measure, compute: (a: number, b: number) => number | Measure): Measure {
  if (!a.ok) return a;
  if (!b.ok) return b;
  const result = compute(a.value, b.value);
  return typeof result === 'number' ? known(result) : result;
}
