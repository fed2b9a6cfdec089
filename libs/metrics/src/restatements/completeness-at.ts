import type { Lateness } from './lateness.js';

/**
 * g_a: the share of a day's final total that is usually known `age` days after it; 1 beyond four weeks and where
 * lateness is not known. Before the day is over (negative age): as on the day itself.
 * @example completenessAt({ completeness: [0.5, 0.8], days: 40 }, 1) // 0.8
 */
export function completenessAt({ completeness }: Lateness, age: number): number {
  return completeness[Math.max(0, Math.floor(age))] ?? 1;
}
