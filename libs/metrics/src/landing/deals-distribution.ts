import { NOTHING_MORE, type Distribution } from './distribution.js';
import type { Moments } from './landing-reading.js';
import type { SizeGroup } from './landing-fit.js';
import { panjerMasses } from './panjer-masses.js';

/** Cells of the amounts' grid to one deal of mean size. */
const CELLS_PER_DEAL = 16;
/** Deals are too many for one to matter when the grid would need more cells than this. */
const MOST_CELLS = 2000;
/** How far above the mean the grid goes, in standard deviations; and by one more of the largest deals. */
const REACH = 6;

/**
 * The exact distribution of a sum of few deals of uneven size, on a grid of a sixteenth of a mean deal. The grid is the
 * same whatever the number of deals, so that more deals never mean less.
 * @param deals negative binomial number of deals
 * @returns null when deals are too many for it; then a sum is Gamma enough
 * @example one deal of 1 or 9, equally likely, in half of all periods: 0.25 that 9 is reached
 */
export function dealsDistribution(deals: Moments, sizes: readonly SizeGroup[]): Distribution | null {
  const [meanSize, second] = [momentOf(sizes, 1), momentOf(sizes, 2)];
  const step = meanSize / CELLS_PER_DEAL;
  const mean = deals.mean * meanSize;
  if (mean <= 0) return NOTHING_MORE;
  const variance = deals.mean * (second - meanSize ** 2) + deals.variance * meanSize ** 2;
  const size = cellsOf(sizes, step);
  const cells = Math.ceil((mean + REACH * Math.sqrt(variance)) / step) + size.length;
  const masses = cells > MOST_CELLS ? null : panjerMasses(deals, size, cells);
  return masses === null ? null : onGrid(masses, step, { mean, variance });
}

function momentOf(sizes: readonly SizeGroup[], power: number): number {
  return sizes.reduce((sum, { size, part }) => sum + part * size ** power, 0);
}

/** The probability of each cell for one deal: every size on its two neighbours, so that the mean stays. */
function cellsOf(sizes: readonly SizeGroup[], step: number): Float64Array {
  const largest = sizes.reduce((most, { size }) => Math.max(most, size), 0);
  const cells = new Float64Array(Math.floor(largest / step + 1e-9) + 2);
  for (const { size, part } of sizes) {
    const low = Math.floor(size / step + 1e-9);
    const above = Math.max(0, size / step - low);
    cells[low] = (cells[low] ?? 0) + part * (1 - above);
    cells[low + 1] = (cells[low + 1] ?? 0) + part * above;
  }
  return cells;
}

/** A cell stands for amounts from half a cell below it to half a cell above; that of nothing for nothing. */
function onGrid(masses: Float64Array, step: number, moments: Moments): Distribution {
  let sum = 0;
  const reached = masses.map((mass) => (sum = Math.min(1, sum + mass)));
  return {
    ...moments,
    none: reached[0] ?? 0,
    atLeast: (x) => {
      if (x <= 0) return 1;
      const cell = Math.max(1, Math.ceil(x / step - 0.5 - 1e-9));
      return cell < reached.length ? 1 - (reached[cell - 1] ?? 0) : 0;
    },
    quantiles: (ps) =>
      ps.map((p) => {
        const cell = reached.findIndex((probability) => probability >= p);
        return cell === 0 ? 0 : ((cell < 0 ? reached.length : cell) + 0.5) * step;
      }),
  };
}
