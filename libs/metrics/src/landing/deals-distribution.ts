import { NOTHING_MORE, type Distribution } from './distribution.js';
import type { SizeGroup } from './landing-fit.js';

/** Cells of the amounts' grid to one deal of mean size. */
const CELLS_PER_DEAL = 16;
/** Beyond this many cells, or with a chance of no deal this small, deals are too many for one to matter. */
const MOST_CELLS = 4096;
const LEAST_NONE = 1e-280;
const REACH = 8;

export interface DealsInput {
  /** Negative binomial number of deals. */
  readonly deals: { readonly mean: number; readonly variance: number };
  readonly sizes: readonly SizeGroup[];
}

/**
 * The exact distribution of a sum of few deals of uneven size (Panjer 1981), on a grid of 1/16 of a mean deal:
 *   g₀ = P(no deal of a size above 0), g_s = Σ_j (a + b·j/s)·f_j·g_{s−j} ÷ (1 − a·f₀)
 * with a = 1 − M/S², b = (r−1)·a, r = M²/(S²−M) for negative binomial numbers, a = 0, b = M for Poisson. The grid is
 * the same whatever the number of deals, so more deals never mean less.
 * @returns null when deals are too many for it; then a sum is Gamma enough
 */
export function dealsDistribution({ deals, sizes }: DealsInput): Distribution | null {
  const [meanSize, second] = [momentOf(sizes, 1), momentOf(sizes, 2)];
  const step = meanSize / CELLS_PER_DEAL;
  const mean = deals.mean * meanSize;
  if (mean <= 0) return NOTHING_MORE;
  const size = cellsOf(sizes, step);
  const variance = deals.mean * (second - meanSize ** 2) + deals.variance * meanSize ** 2;
  const cells = Math.ceil((mean + REACH * Math.sqrt(variance)) / step) + 1;
  const panjer = panjerOf(deals);
  const none = panjer.none(size.zero);
  if (cells > MOST_CELLS || none < LEAST_NONE) return null;
  return onGrid(massesOf(panjer, size, none, cells), step, { mean, variance });
}

function momentOf(sizes: readonly SizeGroup[], power: number): number {
  return sizes.reduce((sum, { size, part }) => sum + part * size ** power, 0);
}

interface Cells {
  /** Probability of a size of no cell at all. */
  readonly zero: number;
  readonly cells: readonly (readonly [cell: number, probability: number])[];
}

/** Every size on its two neighbouring cells, so that the mean stays. */
function cellsOf(sizes: readonly SizeGroup[], step: number): Cells {
  const byCell = new Map<number, number>();
  const add = (cell: number, mass: number) => byCell.set(cell, (byCell.get(cell) ?? 0) + mass);
  for (const { size, part } of sizes) {
    const at = size / step;
    const low = Math.floor(at + 1e-9);
    const high = Math.max(0, at - low);
    add(low, (1 - high) * part);
    if (high > 0) add(low + 1, high * part);
  }
  const cells = [...byCell].filter(([cell]) => cell > 0).sort(([a], [b]) => a - b);
  return { zero: byCell.get(0) ?? 0, cells };
}

function panjerOf({ mean, variance }: DealsInput['deals']) {
  const excess = variance - mean;
  if (excess <= 1e-9 * mean) return { a: 0, b: mean, none: (zero: number) => Math.exp(-mean * (1 - zero)) };
  const [a, r] = [excess / variance, mean ** 2 / excess];
  return { a, b: (r - 1) * a, none: (zero: number) => ((1 - a) / (1 - a * zero)) ** r };
}

function massesOf(
  { a, b }: { a: number; b: number },
  size: Cells,
  none: number,
  cells: number,
): Float64Array {
  const masses = new Float64Array(cells);
  masses[0] = none;
  for (let sum = 1; sum < cells; sum++) {
    let mass = 0;
    for (const [cell, probability] of size.cells) {
      if (cell > sum) break;
      mass += (a + (b * cell) / sum) * probability * (masses[sum - cell] ?? 0);
    }
    masses[sum] = mass / (1 - a * size.zero);
  }
  return masses;
}

function onGrid(
  masses: Float64Array,
  step: number,
  moments: { mean: number; variance: number },
): Distribution {
  const reached = new Float64Array(masses.length);
  let sum = 0;
  masses.forEach((mass, cell) => {
    sum = Math.min(1, sum + mass);
    reached[cell] = sum;
  });
  return {
    ...moments,
    none: reached[0] ?? 0,
    atLeast: (x) => {
      if (x <= 0) return 1;
      const cell = Math.min(reached.length, Math.ceil(x / step - 1e-9));
      return 1 - (reached[cell - 1] ?? 0);
    },
    quantile: (p) => {
      const cell = reached.findIndex((probability) => probability >= p);
      return (cell < 0 ? reached.length : cell) * step;
    },
  };
}
