/** How local regression looks at its neighbours. */
export interface LoessSettings {
  /** How many of the nearest values count; more than there are widens the weights accordingly. */
  readonly span: number;
  /** 0 fits a level around each point, 1 (default) a straight line. */
  readonly degree?: 0 | 1;
  /** Weight of each value, e.g. against outliers; all 1 when left out. */
  readonly weights?: ArrayLike<number>;
  /** Where to evaluate, in positions of the values, which may lie beyond them; every position when left out. */
  readonly at?: { readonly from: number; readonly to: number };
}

/**
 * Local regression (Cleveland 1979) over evenly spaced values: at every position a level or line through the nearest
 * values, weighted by the cube of their closeness. 0 for no values.
 * @param values without gaps
 * @example loess([1, 2, 3, 4], { span: 3 }) // [1, 2, 3, 4]
 */
export function loess(values: ArrayLike<number>, settings: LoessSettings): Float64Array {
  const { from, to } = settings.at ?? { from: 0, to: values.length - 1 };
  const smooth = new Float64Array(Math.max(0, to - from + 1));
  if (values.length === 0) return smooth;
  for (let position = from; position <= to; position++)
    smooth[position - from] = fitAt(position, values, settings);
  return smooth;
}

function fitAt(position: number, values: ArrayLike<number>, settings: LoessSettings): number {
  const count = Math.min(values.length, Math.max(1, settings.span));
  const start = Math.min(values.length - count, Math.max(0, Math.round(position - (count - 1) / 2)));
  const reach = Math.max(position - start, start + count - 1 - position);
  const width = reach + Math.max(0, Math.floor((settings.span - values.length) / 2));
  let [total, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0];
  for (let index = start; index < start + count; index++) {
    const x = index - position;
    const weight = closeness(Math.abs(x), width) * (settings.weights?.[index] ?? 1);
    const y = values[index] ?? 0;
    total += weight;
    sumX += weight * x;
    sumY += weight * y;
    sumXX += weight * x * x;
    sumXY += weight * x * y;
  }
  // All near values are outliers: the nearest is all there is.
  if (!(total > 0)) return values[Math.min(values.length - 1, Math.max(0, position))] ?? 0;
  const spread = sumXX - (sumX * sumX) / total;
  // Nearly one point: a line through it would be any line.
  if (settings.degree === 0 || spread <= 1e-6 * width * width * total) return sumY / total;
  const slope = (sumXY - (sumX * sumY) / total) / spread;
  return (sumY - slope * sumX) / total;
}

/** Tricube: 1 here, 0 at the edge; so close to the edge that it hardly counts is left out. */
function closeness(distance: number, width: number): number {
  if (distance <= 0.001 * width) return 1;
  if (distance >= 0.999 * width) return 0;
  const part = distance / width;
  const left = 1 - part * part * part;
  return left * left * left;
}
