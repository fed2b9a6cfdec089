/** One of the parts a period is made of, in order of days: the months of a quarter. */
export interface QuotaPart {
  /** The part's quota, in any unit: only the proportions count. */
  readonly amount: number;
  /** The own capacity of each day of the part. */
  readonly capacity: ArrayLike<number>;
  /** Shape weights of the part's days (`shapeWeights`); left out: evenly over its capacity. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Day weights of a period whose quota is made of parts: each part gets its own amount, spread by its own shape. To be
 * multiplied with the capacity of all days, like `shapeWeights`.
 * weight_d = amount_j × h_d ÷ Σ c·h over part j
 * - A part without capacity or amount asks nothing; its amount is asked of the others, in proportion.
 * - When no part has an amount, the shapes alone say it.
 * @example months of 100, 100 and 300 with 20 working days each: after two of them 40% is expected, not 67%
 */
export function quotaWeights(parts: readonly QuotaPart[]): Float64Array {
  const placed = parts.some((part) => part.amount > 0 && workOf(part) > 0);
  const days: number[] = [];
  for (const part of parts) {
    const work = workOf(part);
    const factor = placed ? (work > 0 ? Math.max(0, part.amount) / work : 0) : 1;
    for (let day = 0; day < part.capacity.length; day++) days.push(factor * weightOf(part, day));
  }
  return Float64Array.from(days);
}

function workOf(part: QuotaPart): number {
  let work = 0;
  for (let day = 0; day < part.capacity.length; day++)
    work += (part.capacity[day] ?? 0) * weightOf(part, day);
  return work;
}

function weightOf(part: QuotaPart, day: number): number {
  return part.weights ? Math.max(0, part.weights[day] ?? 0) : 1;
}
