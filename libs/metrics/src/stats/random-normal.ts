/**
 * A standard normal number from a generator (Box and Muller).
 * @param next a generator of [0, 1), as seededRandom gives
 * @example randomNormal(seededRandom(1))
 */
export function randomNormal(next: () => number): number {
  // 1 − [0, 1) is never 0, and the logarithm stays finite.
  const radius = Math.sqrt(-2 * Math.log(1 - next()));
  return radius * Math.cos(2 * Math.PI * next());
}
