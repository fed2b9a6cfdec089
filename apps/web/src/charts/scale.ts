export interface Scale {
  min: number;
  max: number;
}

/** The smallest scale that holds all values and zero. `[3, null, -2]` → `{min: -2, max: 3}`; nothing → `{0, 0}`. */
export function scaleOf(values: Iterable<number | null>): Scale {
  const scale = { min: 0, max: 0 };
  for (const value of values) {
    if (value === null) continue;
    if (value < scale.min) scale.min = value;
    if (value > scale.max) scale.max = value;
  }
  return scale;
}

/**
 * The scale that holds all but the few greatest values: one day of a hundred times the usual must not flatten every
 * other line. Ten values 1…10 with `share` 0.9 → `{min: 0, max: 9}`.
 */
export function scaleOfMost(values: readonly (number | null)[], share: number): Scale {
  const sorted = values.filter((value) => value !== null && value !== 0).sort((a, b) => (a ?? 0) - (b ?? 0));
  return scaleOf(sorted.slice(0, Math.ceil(sorted.length * share)));
}

/** An SVG path through the known values; an unknown one breaks the line. `[1, 2, null, 3]` → `M… L… M…`. */
export function linePath(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M';
  const steps: string[] = [];
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    steps.push(`${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`);
    pen = 'L';
  });
  return steps.join('');
}
