export type Unit = 'count' | 'money' | 'days' | 'seconds' | 'ratio';
export type Direction = 'higher' | 'lower';
export type Stage = 'leading' | 'outcome' | 'efficiency';
/** Whose clock decides the day of an event: the rep's zone, or the organisation's booking zone. */
export type Clock = 'rep' | 'booking';

export interface MetricDefinition {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** As said in mid-sentence: 'meetings', 'bookings'. */
  readonly noun: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly stage: Stage;
  readonly clock: Clock;
  /** Keys whose sums are divided last; both empty for a metric that is counted itself. */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** What is counted, in one sentence. */
  readonly definition: string;
  /** A level at a moment (open pipeline): never summed over days. */
  readonly stock: boolean;
  /** Only an ingredient of other metrics; not offered for choice. */
  readonly hidden: boolean;
}
