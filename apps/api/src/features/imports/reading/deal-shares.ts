/**
 * Divides an amount by shares (basis points) so that the parts are whole and sum exactly, by largest remainder.
 *
 * @example shareOut(1001, [5000, 5000]) // [501, 500]
 */
export function shareOut(amount: number | null, shares: number[]): (number | null)[] {
  if (amount === null) return shares.map(() => null);
  const total = shares.reduce((sum, share) => sum + share, 0);
  // BigInt: an amount of 15 digits times 10,000 is beyond exact doubles.
  const exact = shares.map((share) => BigInt(amount) * BigInt(share));
  const parts = exact.map((value) => Number(value / BigInt(total)));
  const order = exact
    .map((value, at) => ({ at, rest: Number(value % BigInt(total)) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  let left = amount - parts.reduce((sum, part) => sum + part, 0);
  for (const { at } of order) {
    if (left <= 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left--;
  }
  return parts;
}

/** Whole days from one day to another. @example daysBetween('2026-02-27', '2026-03-01') // 2 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
