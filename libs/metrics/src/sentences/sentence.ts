import { isCumulative } from '../catalog/is-cumulative.js';
import type { Direction, Unit } from '../catalog/metric-definition.js';
import type { Status } from '../pace/status.js';

/** The first thing a page says. */
export interface LeadSentence {
  readonly text: string;
  readonly detail: string | null;
  readonly status: Status;
}

/** What a rep or the manager does next, and why; both are facts. */
export interface NextStep {
  readonly text: string;
  readonly why: string | null;
}

/** What sentences need to know of a metric; a `MetricDefinition` will do. */
export interface SentenceMetric {
  readonly name: string;
  readonly unit: Unit;
  readonly direction?: Direction;
  /** As said in mid-sentence; the name in lower case when left out. */
  readonly noun?: string;
  /** Parts and stock as in the definition: a metric that has them is a level, not a running total. */
  readonly denominator?: readonly string[];
  readonly stock?: boolean;
}

/** The word for a metric inside a sentence. */
export function nounOf(metric: SentenceMetric): string {
  return metric.noun ?? metric.name.toLowerCase();
}

/** ' calls' behind a count; nothing behind money, which says itself what it is, or behind 1 ("Needs 1 a day"). */
export function nounAfter(amount: string, metric: SentenceMetric): string {
  return metric.unit === 'count' && amount !== '1' ? ` ${nounOf(metric)}` : '';
}

/** Whether the quota is a level that holds on every day (see `isCumulative`). */
export function isLevel({ direction = 'higher', denominator = [], stock = false }: SentenceMetric): boolean {
  return !isCumulative({ direction, denominator, stock });
}

/** 'Bookings' → 'bookings'; names such as "CRM meetings" keep their capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
