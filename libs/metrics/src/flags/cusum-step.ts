/** Deviations added up both ways; each starts at 0. */
export interface Cusum {
  readonly down: number;
  readonly up: number;
}

/**
 * One step of a two-sided CUSUM on standard scores: down = max(0, down − z − k), up = max(0, up + z − k) (Page 1954). It
 * is the best detector of a shift by 2k, and 2k times its value is the logarithm of how many times likelier such a
 * shift is than chance.
 * @param slack k: what counts for nothing (0.75: made for shifts by 1.5 standard deviations)
 * @example cusumStep({ down: 3, up: 0 }, -2) // { down: 4.25, up: 0 }
 */
export function cusumStep({ down, up }: Cusum, z: number, slack = 0.75): Cusum {
  return { down: Math.max(0, down - z - slack), up: Math.max(0, up + z - slack) };
}
