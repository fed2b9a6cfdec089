const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The round number at or above a value, for the top of a scale. `437` → `500`; `0.31` → `0.4`; nothing → `1`. */
export function niceMax(value: number): number {
  if (!(value > 0)) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * unit >= value * (1 - 1e-9)) ?? 10;
  return Number((step * unit).toPrecision(3));
}
