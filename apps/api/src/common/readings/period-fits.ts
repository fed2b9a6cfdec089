import { shapeWeights, type LandingFit, type Shape } from '@paceline/metrics';

/** What closed periods say about a metric, for the reps of one job role or for everybody. */
export interface RoleFit {
  /** '' is the whole organisation. */
  readonly role: string;
  readonly shape: Shape;
  readonly landing: LandingFit;
}

/** Fewer reps of a role are read together with the whole organisation. */
export const FEWEST_PEERS = 5;

/** The fits of one metric and period, by job role. Read only: shared by all requests. */
export class PeriodFits {
  private readonly byRole: ReadonlyMap<string, RoleFit>;
  private readonly weights = new WeakMap<RoleFit, WeakMap<Float64Array, Float64Array>>();

  constructor(fits: readonly RoleFit[]) {
    this.byRole = new Map(fits.map((fit) => [fit.role, fit]));
  }

  /** The fit of a job role, or of the whole organisation when the role has none of its own; null without any. */
  of(jobRole: string | null): RoleFit | null {
    return this.byRole.get(jobRole ?? '') ?? this.byRole.get('') ?? null;
  }

  /**
   * The shape's weight of each day of the period.
   * @param full capacity of somebody always there: shared by all reps of a region, and so are the weights
   */
  weightsOf(fit: RoleFit, start: string, full: Float64Array): Float64Array {
    const known = this.weights.get(fit) ?? new WeakMap<Float64Array, Float64Array>();
    this.weights.set(fit, known);
    const weights = known.get(full) ?? shapeWeights(fit.shape, start, full);
    known.set(full, weights);
    return weights;
  }
}
