const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Narrows a cell to a millionth of the span. */
const STEPS = 24;

/**
 * Where a smooth function of one number is least: the best point of an even grid, then golden sections around it.
 * @param cells of the grid
 */
export function minimise(
  of: (at: number) => number,
  { from, to, cells }: { from: number; to: number; cells: number },
): { at: number; value: number } {
  const width = (to - from) / cells;
  let best = { at: from, value: Infinity };
  for (let cell = 0; cell <= cells; cell++) {
    const at = from + cell * width;
    const value = of(at);
    if (value < best.value) best = { at, value };
  }
  return refine(of, Math.max(from, best.at - width), Math.min(to, best.at + width));
}

function refine(of: (at: number) => number, from: number, to: number): { at: number; value: number } {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let step = 0; step < STEPS; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = of(right);
    }
  }
  const at = (low + high) / 2;
  return { at, value: of(at) };
}
