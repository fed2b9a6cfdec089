/** What the prior weighs against one period, which cannot say how much it varies itself. */
const PRIOR_PERIODS = 4;

/** Observed against expected, by period and place; a place is a bin or a weekday. */
export class Ratios {
  private readonly observed: Float64Array;
  private readonly expected: Float64Array;

  constructor(
    private readonly periods: number,
    private readonly places: number,
  ) {
    this.observed = new Float64Array(periods * places);
    this.expected = new Float64Array(periods * places);
  }

  add(period: number, place: number, observed: number, expected: number): void {
    const cell = period * this.places + place;
    this.observed[cell] = (this.observed[cell] ?? 0) + observed;
    this.expected[cell] = (this.expected[cell] ?? 0) + expected;
  }

  /**
   * Observed ÷ expected of each place, leaning on the prior by as much as chance is in it (empirical Bayes,
   * Gamma–Poisson): (observed + A·prior) ÷ (expected + A) with A = φ/τ², φ how much periods vary around their common
   * ratios (Pearson χ² ÷ degrees of freedom) and τ² how far those lie from the prior, less chance.
   */
  leaningOn(prior: readonly number[]): number[] {
    const sums = prior.map((_, place) => ({
      observed: this.sum(this.observed, place),
      expected: this.sum(this.expected, place),
    }));
    const strength = this.priorStrength(prior, sums);
    return prior.map((other, place) => {
      const { observed, expected } = sums[place] ?? { observed: 0, expected: 0 };
      if (expected <= 0 || strength === Infinity) return other;
      return (observed + strength * other) / (expected + strength);
    });
  }

  /** A, in the unit of what is expected. */
  private priorStrength(prior: readonly number[], sums: readonly Sums[]): number {
    const seen = sums.filter(({ expected }) => expected > 0);
    const mean = seen.reduce((sum, { expected }) => sum + expected, 0) / Math.max(1, seen.length);
    if (this.periods < 2 || seen.length < 2) return (PRIOR_PERIODS / Math.max(1, this.periods)) * mean;
    const chance = this.chance(sums) / ((this.periods - 1) * (seen.length - 1));
    let [apart, spread] = [0, 0];
    sums.forEach(({ observed, expected }, place) => {
      if (expected <= 0) return;
      apart += (observed / expected - (prior[place] ?? 1)) ** 2;
      spread += (chance * observed) / expected ** 2;
    });
    const between = (apart - spread) / seen.length;
    return between > 0 ? chance / between : Infinity;
  }

  /** χ² of the periods around the ratios they have in common. */
  private chance(sums: readonly Sums[]): number {
    let chi2 = 0;
    sums.forEach(({ observed, expected }, place) => {
      if (observed <= 0 || expected <= 0) return;
      for (let period = 0; period < this.periods; period++) {
        const cell = period * this.places + place;
        const common = ((this.expected[cell] ?? 0) * observed) / expected;
        if (common > 0) chi2 += ((this.observed[cell] ?? 0) - common) ** 2 / common;
      }
    });
    return chi2;
  }

  private sum(values: Float64Array, place: number): number {
    let sum = 0;
    for (let period = 0; period < this.periods; period++) sum += values[period * this.places + place] ?? 0;
    return sum;
  }
}

interface Sums {
  readonly observed: number;
  readonly expected: number;
}
