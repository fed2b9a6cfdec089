/** Costs of stretches of values around their own mean, from sums up to each position. */
interface Costs {
  readonly count: number;
  readonly of: (from: number, to: number) => number;
}

/**
 * Where the level of a series changes: the choice of change points with the least squared distance from the mean of each
 * segment plus a penalty per change point, found exactly by PELT (Killick, Fearnhead and Eckley 2012).
 * @param values without gaps, scaled to a standard deviation of about 1 within segments
 * @param settings penalty per change point, e.g. 3 · log n; least number of values in a segment
 * @returns positions at which a new segment starts, ascending; none where nothing changes
 * @example pelt([0, 0, 0, 9, 9, 9], { penalty: 5, minSegment: 3 }) // [3]
 */
export function pelt(
  values: ArrayLike<number>,
  { penalty, minSegment }: { penalty: number; minSegment: number },
): number[] {
  const costs = costsOf(values);
  const best = new Float64Array(costs.count + 1).fill(Infinity);
  const from = new Int32Array(costs.count + 1);
  best[0] = -penalty;
  let open: Candidate[] = [];
  for (let end = minSegment; end <= costs.count; end++) {
    open.push({ start: end - minSegment, until: Infinity });
    for (const { start } of open) {
      const total = (best[start] ?? 0) + costs.of(start, end) + penalty;
      if (total < (best[end] ?? 0)) [best[end], from[end]] = [total, start];
    }
    for (const one of open) {
      // What loses without a penalty here never wins from where another segment fits in behind this end.
      const loses = (best[one.start] ?? 0) + costs.of(one.start, end) > (best[end] ?? 0);
      if (loses) one.until = Math.min(one.until, end + minSegment);
    }
    open = open.filter(({ until }) => until > end + 1);
  }
  return starts(from, costs.count);
}

/** A place where the last segment may start, until it cannot win any more. */
interface Candidate {
  readonly start: number;
  until: number;
}

function costsOf(values: ArrayLike<number>): Costs {
  const sums = new Float64Array(values.length + 1);
  const squares = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    sums[index + 1] = (sums[index] ?? 0) + value;
    squares[index + 1] = (squares[index] ?? 0) + value * value;
  }
  return {
    count: values.length,
    of: (from, to) => {
      const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
      return (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from);
    },
  };
}

function starts(from: Int32Array, count: number): number[] {
  const found: number[] = [];
  for (let end = from[count] ?? 0; end > 0; end = from[end] ?? 0) found.unshift(end);
  return found;
}
