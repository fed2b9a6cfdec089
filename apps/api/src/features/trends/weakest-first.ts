import type { ShapedPanel } from './trends.service.js';

/** By pace index, then without one by change, the lowest first; what has neither comes last, by name. */
export function weakestFirst(a: ShapedPanel, b: ShapedPanel): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return a.name.localeCompare(b.name);
}

function keysOf({ reading, panel }: ShapedPanel): number[] {
  const pace = reading.paceIndex.ok ? reading.paceIndex.value : Number.MAX_VALUE;
  return [pace, panel.comparison.change.value ?? Number.MAX_VALUE];
}
