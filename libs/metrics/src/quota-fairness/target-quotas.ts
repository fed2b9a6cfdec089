/** A rep to set a quota for. */
export interface QuotaCandidate {
  /** What the rep is likely to bring in a whole period: μ of the landing. */
  readonly expected: number;
  /** Chance to reach a quota, 0 to 1: never rising with it. */
  readonly oddsOf: (quota: number) => number;
}

export interface TargetQuotas {
  /** In the order of the reps: factor × expected, in whole steps. */
  readonly quotas: readonly number[];
  readonly factor: number;
  /** The share expected to hit these quotas: the mean of the odds. */
  readonly hitting: number;
}

export interface TargetQuotaSettings {
  /** The share that is to hit, 0 to 1; 0.625 when left out: the middle of 60 to 65%. */
  readonly hitting?: number;
  /** Quotas are whole multiples of this, see `unitStep`. */
  readonly step?: number;
}

const HITTING = 0.625;
/** Factors looked at: from hardly anything to ten times what is expected. */
const SPAN = { from: 0.01, to: 10 };
const HALVINGS = 25;

/**
 * Quotas that a given share of the reps is expected to hit: everybody is asked for the same multiple of what is
 * expected of them, and the multiple is the one at which the mean of the odds is that share (found by bisection, as the
 * odds only fall while the multiple rises). Equally hard for all, by `quotaFairness`; what the company needs in all is
 * another question: compare their sum with the plan.
 * @returns null without reps of whom anything is expected
 * @example targetQuotas([{ expected: 50, oddsOf: (quota) => (quota <= 50 ? 0.7 : 0.2) }]) // { quotas: [50], … }
 */
export function targetQuotas(
  reps: readonly QuotaCandidate[],
  { hitting = HITTING, step = 1 }: TargetQuotaSettings = {},
): TargetQuotas | null {
  const able = reps.filter(({ expected }) => expected > 0);
  if (able.length === 0) return null;
  const share = (quotaOf: (rep: QuotaCandidate) => number) =>
    able.reduce((sum, rep) => sum + rep.oddsOf(quotaOf(rep)), 0) / able.length;
  let { from, to } = SPAN;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const factor = (from + to) / 2;
    if (share(({ expected }) => factor * expected) >= hitting) from = factor;
    else to = factor;
  }
  const quotaOf = ({ expected }: QuotaCandidate) =>
    expected > 0 ? Math.max(step, Math.round((from * expected) / step) * step) : 0;
  return { quotas: reps.map(quotaOf), factor: from, hitting: share(quotaOf) };
}
