/** Working days of a simulated quarter: 63, thirteen weeks less two days. */
export const WORKDAYS = 63;
const WEEKDAYS = [1, 1.1, 1.1, 1.05, 0.75];

const SHAPES = {
  flat: () => 1,
  /** Nearly two thirds fall into the last third, most into the last days. */
  hockey: (at) => 0.55 + (at > 0.67 ? (2.2 * (at - 0.67)) / 0.33 : 0) + (at > 0.92 ? 1.2 : 0),
  /** Three quarters fall into the last third. */
  severe: (at) => 0.35 + (at > 0.67 ? (2.5 * (at - 0.67)) / 0.33 : 0) + (at > 0.92 ? 1.8 : 0),
};

/** Each day's share of a quarter's total. @param {keyof SHAPES} name */
export function dayShares(name) {
  const weights = Array.from(
    { length: WORKDAYS },
    (_, day) => SHAPES[name]((day + 0.5) / WORKDAYS) * WEEKDAYS[day % 5],
  );
  const total = weights.reduce((sum, weight) => sum + weight);
  return Float64Array.from(weights, (weight) => weight / total);
}
