/** A share of some people, and how many they are. */
export interface TopShare {
  readonly people: number;
  readonly share: number;
}

/** A fifth, as in "20% of the reps bring 80%". */
const TOP = 0.2;

/** How many people a fifth of so many are: at least one. */
export const topPeople = (count: number): number => Math.max(1, Math.round(TOP * count));

/**
 * The part of the whole that the top fifth of the people carry. Null with fewer than two people or without a sum.
 * @param values one per person, 0 for somebody with nothing
 * @example topShare([10, 20, 30, 40, 100]) // { people: 1, share: 0.5 }
 */
export function topShare(values: readonly number[]): TopShare | null {
  const sorted = Float64Array.from(values).sort();
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sorted.length < 2 || !(sum > 0) || (sorted[0] ?? 0) < 0) return null;
  const people = topPeople(sorted.length);
  const top = sorted.slice(-people).reduce((total, value) => total + value, 0);
  return { people, share: top / sum };
}
