/** Deviations added up both ways; each starts at 0. */
export interface Cusum {
  readonly down: number;
  readonly up: number;
}

/**
 * One step of a two-sided CUSUM on standard scores: down = max(0, down − z − k), up = max(0, up + z − k) (Page 1954).
 * With k = 0.5 it is the best detector of a shift by one standard deviation, and its value is then the logarithm of how
 * many times likelier a shift is than chance.
 * @param slack k: what counts for nothing (0.5)
 * @example cusumStep({ down: 3, up: 0 }, -2) // { down: 4.5, up: 0 }
 */
export function cusumStep({ down, up }: Cusum, z: number, slack = 0.5): Cusum {
  return { down: Math.max(0, down - z - slack), up: Math.max(0, up + z - slack) };
}
