/**
 * A generator of random numbers in [0, 1) that repeats itself for the same seed, the same everywhere: sfc32 (Doty-
 * Humphrey), 128 bits of state, warmed up so that near seeds differ.
 * @example const next = seededRandom(1); next(); next();
 */
export function seededRandom(seed: number): () => number {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let turn = 0; turn < 16; turn++) next();
  return next;
}
