/**
 * What a team's closed periods say about the next one. Plain numbers: kept as JSON. Counts are of things (calls,
 * deals); for an amount everything but `sizes` is about the number of deals it is made of.
 */
export interface LandingFit {
  readonly kind: 'counts' | 'amounts';
  /** 'full' from 3 periods of 5 reps; 'little' history below; 'estimate' without any: quotas stand in for it. */
  readonly level: 'full' | 'little' | 'estimate';
  /** Most closed periods any rep has, and how many reps have any. */
  readonly periods: number;
  readonly reps: number;
  /** m: a rep's mean count in a whole period. */
  readonly teamMean: number;
  /** τ²: how far reps' own means lie apart, as a variance. */
  readonly between: number;
  /** CV²: how far a rep's level moves from period to period, relative to its square. */
  readonly levelCv2: number;
  /** φ: variance ÷ mean of counts within a period; the largest of 1, by day and by week. */
  readonly dispersion: number;
  readonly dispersionByDay: number;
  readonly dispersionByWeek: number;
  /** What playing past periods again has shown, by progress. */
  readonly replay: readonly ReplayPoint[];
  readonly sizes: DealSizes | null;
  readonly byRep: Readonly<Record<string, RepFit>>;
}

export interface ReplayPoint {
  readonly progress: number;
  /** κ: how much more the rest of past periods varied than the model said. */
  readonly inflation: number;
  /** ρ: how far reps of the team ended above or below what was likely together. */
  readonly correlation: number;
}

/** A rep's level before the period starts: mean μ and variance V of the count in a whole period. */
export interface RepFit {
  readonly mean: number;
  readonly variance: number;
  /** The rep's own mean, and how much it weighs in μ (ω); the rest is the team's. */
  readonly ownMean: number;
  readonly ownWeight: number;
  /** Whole periods seen, part time and holes taken off. */
  readonly periods: number;
  /** Amounts: mean size of the rep's deals, leaning on the team's; else null. */
  readonly size: number | null;
}

/** Sizes of the team's deals, in minor units, every rep's brought to the team's mean. */
export interface DealSizes {
  readonly deals: number;
  readonly mean: number;
  readonly variance: number;
  readonly largest: number;
  /** Up to 40 sizes that stand for all, smallest first, finer among the large ones. */
  readonly sample: readonly SizeGroup[];
}

/** A group of deals: their mean size, and their part of all deals. */
export interface SizeGroup {
  readonly size: number;
  readonly part: number;
}
