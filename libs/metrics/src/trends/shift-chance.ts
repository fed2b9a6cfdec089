/** Orders tried at most; fewer once chance has done as well so often that it explains the shift. */
const ORDERS = 299;
const ENOUGH = 3;
/** Long series are moved in blocks of up to 4 weeks, since a good week often follows a good one. */
const BLOCKS = 25;

/**
 * How often a series in random order shows as strong a shift as in its own order (permutation test): the strength is
 * that of the best split, so that having looked for the best place does not count as evidence.
 * @param values of the two segments around a change
 * @param minSegment least number of values on either side
 * @param next a generator of [0, 1)
 * @returns (orders as strong + 1) ÷ (orders + 1)
 */
export function shiftChance(values: Float64Array, minSegment: number, next: () => number): number {
  const own = strength(values, minSegment);
  const shuffled = new Float64Array(values.length);
  let asStrong = 0;
  let tried = 0;
  while (tried < ORDERS && asStrong < ENOUGH) {
    shuffle(values, shuffled, next);
    // Sums in another order differ in their last digits.
    if (strength(shuffled, minSegment) >= own * (1 - 1e-9)) asStrong++;
    tried++;
  }
  return (asStrong + 1) / (tried + 1);
}

/** The largest drop in squared distances that one split brings. */
function strength(values: Float64Array, minSegment: number): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  const count = values.length;
  let [sum, best] = [0, 0];
  for (let split = 1; split <= count - minSegment; split++) {
    sum += values[split - 1] ?? 0;
    if (split < minSegment) continue;
    const apart = sum / split - (total - sum) / (count - split);
    best = Math.max(best, (apart * apart * split * (count - split)) / count);
  }
  return best;
}

function shuffle(from: Float64Array, to: Float64Array, next: () => number): void {
  const length = Math.max(1, Math.floor(from.length / BLOCKS));
  const blocks = Array.from({ length: Math.ceil(from.length / length) }, (_, block) => block * length);
  for (let last = blocks.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [blocks[last], blocks[other]] = [blocks[other] ?? 0, blocks[last] ?? 0];
  }
  let at = 0;
  for (const start of blocks)
    for (let index = start; index < Math.min(start + length, from.length); index++)
      to[at++] = from[index] ?? 0;
}
