/** A scale to compute on, and the way back. */
export interface Scale {
  readonly to: (value: number) => number;
  readonly from: (scaled: number) => number;
  /** What a difference on the scale means: a fraction on the logarithmic one, itself otherwise. */
  readonly part: (difference: number) => number;
}

const same = (value: number): number => value;
const PLAIN: Scale = { to: same, from: same, part: same };

/**
 * The logarithm, on which equal percentages are equal steps. Zeros are moved off minus infinity by half the smallest
 * positive value, and come back as zeros. Series with a negative value, or with none above zero, stay as they are.
 */
export function logScale(values: readonly number[]): Scale {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0 || values.some((value) => value < 0)) return PLAIN;
  const least = positive.reduce((smallest, value) => Math.min(smallest, value));
  const offset = positive.length === values.length ? 0 : least / 2;
  return {
    to: (value) => Math.log(value + offset),
    from: (scaled) => Math.max(0, Math.exp(scaled) - offset),
    part: Math.expm1,
  };
}
