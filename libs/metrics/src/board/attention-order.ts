import type { BoardMetric } from './board.js';

/** Puts the reps of a metric in order of severity, the most urgent first; of equal ones the first on the board. */
export function orderByAttention({ order, now }: BoardMetric): void {
  for (let rep = 0; rep < order.length; rep++) order[rep] = rep;
  order.sort((a, b) => (now.severity[b] ?? 0) - (now.severity[a] ?? 0) || a - b);
}
