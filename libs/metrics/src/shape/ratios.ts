/** Observed against expected by place: a bin or a weekday, over days of several periods. */
export class Ratios {
  private readonly places: Place[];

  constructor(places: number, periods: number) {
    this.places = Array.from({ length: places }, () => new Place(periods));
  }

  /** @param part how much of a day it is: a day can lie in two bins */
  add(place: number, period: number, observed: number, expected: number, part = 1): void {
    this.places[place]?.add(period, observed * part, expected * part, part);
  }

  /**
   * Observed ÷ expected of each place, leaning on the prior by as much as chance is in it (empirical Bayes,
   * Gamma–Poisson): (observed + A·prior) ÷ (expected + A) with A = φ/τ²; φ is how much days and periods vary around
   * what they have in common (Pearson χ² ÷ degrees of freedom, the larger), τ² how far that lies from the prior, less
   * chance.
   */
  leaningOn(prior: readonly number[]): number[] {
    const strength = this.priorStrength(prior);
    return this.places.map((place, index) => {
      const other = prior[index] ?? 1;
      if (place.expected <= 0 || strength === Infinity) return other;
      return (place.observed + strength * other) / (place.expected + strength);
    });
  }

  /** A, in the unit of what is expected. */
  private priorStrength(prior: readonly number[]): number {
    const chance = this.chance();
    let [apart, seen] = [0, 0];
    this.places.forEach((place, index) => {
      if (place.expected <= 0) return;
      seen++;
      apart += (place.ratio - (prior[index] ?? 1)) ** 2 - (chance * place.ratio) / place.expected;
    });
    return apart > 0 ? (chance * seen) / apart : Infinity;
  }

  private chance(): number {
    const seen = this.places.filter(({ observed, expected }) => observed > 0 && expected > 0);
    const total = (of: (place: Place) => number) => seen.reduce((sum, place) => sum + of(place), 0);
    const perFreedom = (chi2: number, units: number) => chi2 / Math.max(1, units - seen.length);
    const byDay = perFreedom(
      total((place) => place.chi2ByDay()),
      total(({ days }) => days),
    );
    const byPeriod = perFreedom(
      total((place) => place.chi2ByPeriod()),
      total(({ periods }) => periods),
    );
    return Math.max(byDay, byPeriod);
  }
}

/** One place's sums, and its χ² around their ratio. */
class Place {
  observed = 0;
  expected = 0;
  days = 0;
  private squares = 0;
  private readonly byPeriod: { observed: number; expected: number }[];

  constructor(periods: number) {
    this.byPeriod = Array.from({ length: periods }, () => ({ observed: 0, expected: 0 }));
  }

  get ratio(): number {
    return this.observed / this.expected;
  }

  /** Periods that say something. */
  get periods(): number {
    return this.byPeriod.filter(({ expected }) => expected > 0).length;
  }

  add(period: number, observed: number, expected: number, part: number): void {
    this.observed += observed;
    this.expected += expected;
    const sums = this.byPeriod[period];
    if (sums === undefined) return;
    sums.observed += observed;
    sums.expected += expected;
    if (expected <= 0) return;
    this.days += part;
    this.squares += observed ** 2 / expected;
  }

  /** Σ (observed − ratio·expected)² ÷ (ratio·expected) over days. */
  chi2ByDay(): number {
    return Math.max(0, this.squares / this.ratio - this.observed);
  }

  chi2ByPeriod(): number {
    return this.byPeriod.reduce((sum, { observed, expected }) => {
      const common = this.ratio * expected;
      return common > 0 ? sum + (observed - common) ** 2 / common : sum;
    }, 0);
  }
}
