/**
 * How far two rankings of the same people agree: 1 the same, −1 opposite, 0 nothing in common. Spearman's ρ, the
 * correlation of ranks, equal values sharing the mean of their ranks (Spearman 1904). Null with fewer than three pairs,
 * or where one side does not vary.
 * @param pairs two values per person, in any units
 * @example spearman([[1, 10], [2, 20], [3, 15]]) // 0.5
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const [a, b] = [ranks(pairs.map(([first]) => first)), ranks(pairs.map(([, second]) => second))];
  const middle = (pairs.length + 1) / 2;
  let [together, ofA, ofB] = [0, 0, 0];
  a.forEach((rank, index) => {
    const [x, y] = [rank - middle, (b[index] ?? 0) - middle];
    together += x * y;
    ofA += x * x;
    ofB += y * y;
  });
  return ofA > 0 && ofB > 0 ? together / Math.sqrt(ofA * ofB) : null;
}

/** 1 for the smallest; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const found = Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) found[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return found;
}
