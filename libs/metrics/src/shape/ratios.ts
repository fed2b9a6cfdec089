/** Observed against expected, by place: a bin or a weekday. */
export class Ratios {
  private readonly observed: Float64Array;
  private readonly expected: Float64Array;

  constructor(places: number) {
    this.observed = new Float64Array(places);
    this.expected = new Float64Array(places);
  }

  add(place: number, observed: number, expected: number): void {
    this.observed[place] = (this.observed[place] ?? 0) + observed;
    this.expected[place] = (this.expected[place] ?? 0) + expected;
  }

  /**
   * (weight·own + priorWeight·prior) ÷ (weight + priorWeight); the prior alone where nothing was expected.
   */
  leaningOn(prior: readonly number[], priorWeight: number, weight: number): number[] {
    return prior.map((other, place) => {
      const expected = this.expected[place] ?? 0;
      if (expected <= 0) return other;
      const own = (this.observed[place] ?? 0) / expected;
      return (weight * own + priorWeight * other) / (weight + priorWeight);
    });
  }
}
