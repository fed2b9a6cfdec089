import { dayShares, WORKDAYS } from './day-shapes.mjs';
import { draws } from './draw.mjs';

/**
 * Per metric: mean of a rep's quarter, variance ÷ mean of a day's count, how much reps and a rep's quarters vary
 * (coefficients of variation), and the shape of a quarter. Amounts are deals of lognormal size, 20 on average.
 */
export const METRICS = {
  calls: { mean: 1890, dispersion: 4, reps: 0.25, quarters: 0.12, shape: 'flat' },
  meetings: { mean: 50, dispersion: 1.4, reps: 0.35, quarters: 0.2, shape: 'flat' },
  deals: { mean: 9, dispersion: 1.15, reps: 0.4, quarters: 0.25, shape: 'hockey' },
  amounts: { mean: 9, dispersion: 1.15, reps: 0.4, quarters: 0.25, shape: 'hockey', size: 20 },
};
const SIZE_SPREAD = 0.9;
const MOMENTUM_SPREAD = 0.3;
const NEVER = Infinity;

/**
 * A team's quarters: some past ones and one that is going on, whose end the world knows.
 * @param {object} options
 * @param {keyof METRICS} options.metric
 * @param {number} options.seed
 * @param {number} [options.reps] how many (120)
 * @param {number} [options.quarters] of history (6)
 * @param {number} [options.momentum] correlation of one week with the next (0)
 * @param {number} [options.dropShare] part of the reps who do half from some day of the quarter on (0)
 * @param {string} [options.shape] another shape than the metric's own
 * @returns {{ metric: string, kind: 'count' | 'amount', workdays: number, reps: object[] }} per rep: name, quota,
 *   past (quarters) and now; per quarter: counts, values and, for amounts, squares of deals by working day, total, dropDay
 */
export function baseWorld({ metric, seed, reps = 120, quarters = 6, momentum = 0, dropShare = 0, shape }) {
  const spec = METRICS[metric];
  const draw = draws(seed);
  const shares = dayShares(shape ?? spec.shape);
  const quarter = (mean, dropDay) => oneQuarter({ draw, spec, shares, mean, momentum, dropDay });
  const oneRep = (_, index) => {
    const level = spec.mean * draw.around(spec.reps);
    const nextMean = () => level * draw.around(spec.quarters);
    const past = Array.from({ length: quarters }, () => quarter(nextMean(), NEVER));
    const dropDay = draw.chance(dropShare) ? 20 + draw.below(25) : NEVER;
    const now = quarter(nextMean(), dropDay);
    return { name: `rep ${index + 1}`, quota: quotaOf(draw, spec, past), past, now };
  };
  return {
    metric,
    kind: spec.size === undefined ? 'count' : 'amount',
    workdays: WORKDAYS,
    reps: Array.from({ length: reps }, oneRep),
  };
}

function oneQuarter({ draw, spec, shares, mean, momentum, dropDay }) {
  const counts = new Float64Array(WORKDAYS);
  const amounts = new Float64Array(WORKDAYS);
  const squares = new Float64Array(WORKDAYS);
  const spread = momentum === 0 ? 0 : MOMENTUM_SPREAD;
  let week = 0;
  for (let day = 0; day < WORKDAYS; day++) {
    if (day % 5 === 0) week = momentum * week + Math.sqrt(1 - momentum ** 2) * spread * draw.normal();
    const level = Math.exp(week - spread ** 2 / 2) * (day >= dropDay ? 0.5 : 1);
    counts[day] = draw.count(mean * shares[day] * level, spec.dispersion);
    if (spec.size === undefined) continue;
    for (let deal = 0; deal < counts[day]; deal++) {
      const size = spec.size * Math.exp(SIZE_SPREAD * draw.normal() - SIZE_SPREAD ** 2 / 2);
      amounts[day] += size;
      squares[day] += size ** 2;
    }
  }
  const values = spec.size === undefined ? counts : amounts;
  return { counts, values, squares, total: values.reduce((sum, value) => sum + value), dropDay };
}

/** Half by the rep's own past, half by the team's mean, and up to a fifth beside it. */
function quotaOf(draw, { mean, size }, past) {
  const own = past.reduce((sum, { total }) => sum + total, 0) / past.length;
  const quota = (0.5 * own + 0.5 * mean * (size ?? 1)) * (0.85 + 0.4 * draw.uniform());
  return size === undefined ? Math.max(1, Math.round(quota)) : quota;
}
