import { divide } from '../measure/divide.js';
import type { Measure } from '../measure/measure.js';
import type { Reading } from '../pace/reading.js';

/** Who explains the gap: of the reps behind, the few who carry most of the gross shortfall. */
export interface Shortfall {
  /** Reps with status watch or behind. */
  readonly behind: number;
  /** The smallest number of them that carries at least `share`. */
  readonly top: number;
  /** Their part of the gross shortfall, 0 to 1; gaps of reps ahead do not cancel it. */
  readonly share: Measure;
}

const MOST = 0.8;

/**
 * How concentrated the shortfall is.
 * @example gaps −50, −37, −13 of reps behind, +20 of another: { behind: 3, top: 2, share: 0.87 }
 */
export function shortfall(readings: readonly Pick<Reading, 'gap' | 'status'>[]): Shortfall {
  const behind = readings.filter(({ status }) => status === 'behind' || status === 'watch');
  const missing = behind.map(({ gap }) => (gap.ok ? Math.max(0, -gap.value) : 0)).sort((a, b) => b - a);
  const gross = readings.reduce((sum, { gap }) => sum + (gap.ok ? Math.max(0, -gap.value) : 0), 0);
  let carried = 0;
  let top = 0;
  while (top < missing.length && carried < MOST * gross) carried += missing[top++] ?? 0;
  return { behind: behind.length, top, share: divide(carried, gross) };
}
