import type { Formatting } from '../format/formatting.js';
import type { Grain } from '../periods/period.js';
import type { SentenceMetric } from './sentence.js';

/** Whom and what a flag is about, as its sentence says it. */
export interface FlagAbout {
  readonly rep: string;
  readonly metric: SentenceMetric;
  readonly grain: Grain;
  readonly formatting: Formatting;
  /** What explains the gap, as a sentence of its own: 'Gap is activity, not conversion.' */
  readonly driver?: string | null;
}
