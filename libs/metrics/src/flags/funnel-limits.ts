/**
 * Where the rates of reps with so many trials lie by chance: T ± z·√(φ·T(1−T)/n), within 0 and 1 (Spiegelhalter 2005).
 * Drawn over n it is a funnel; who lies inside does not differ. Without a trial it is all of 0 to 1.
 * @param z 2 or 3 standard deviations
 * @param overdispersion φ of `ratioOverdispersion` (1)
 * @example funnelLimits({ rate: 0.1, trials: 100, z: 2 }) // { lower: 0.04, upper: 0.16 }
 */
export function funnelLimits({
  rate,
  trials,
  z,
  overdispersion = 1,
}: {
  readonly rate: number;
  readonly trials: number;
  readonly z: number;
  readonly overdispersion?: number;
}): { lower: number; upper: number } {
  if (!(trials > 0)) return { lower: 0, upper: 1 };
  const reach = z * Math.sqrt((overdispersion * rate * (1 - rate)) / trials);
  return { lower: Math.max(0, rate - reach), upper: Math.min(1, rate + reach) };
}
