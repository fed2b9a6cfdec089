/**
 * Values as if every period had the average working capacity: a short December is no dip. Null where there is no data,
 * or no capacity to speak of (under a tenth of the average), from which nothing can be told.
 * @param capacity of each period, e.g. working days × people; all alike when left out
 * @example perOrdinaryPeriod([20, 18], [20, 18]) // [19, 19]
 */
export function perOrdinaryPeriod(
  values: readonly (number | null)[],
  capacity?: readonly (number | null)[],
): (number | null)[] {
  const known = values.map((value) => (value !== null && Number.isFinite(value) ? value : null));
  if (capacity === undefined) return known;
  const worked = capacity.filter((amount) => amount !== null && amount > 0) as number[];
  const average = worked.reduce((sum, amount) => sum + amount, 0) / worked.length;
  return known.map((value, index) => {
    const amount = capacity[index] ?? 0;
    return value === null || !(amount >= TOO_LITTLE * average) ? null : (value * average) / amount;
  });
}

const TOO_LITTLE = 0.1;
