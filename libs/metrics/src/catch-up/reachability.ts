import type { Reachability } from './catch-up-result.js';

// A need computed by division may lie a hair above the very value it equals.
const ROUNDING = 1e-9;

/**
 * Need against usual and best: at or below the usual 'reachable', at or below the best 'stretch', else 'out_of_reach'.
 * @example reachability(9, { usual: 7, best: 11 }) // 'stretch'
 */
export function reachability(need: number, past: { usual: number; best: number }): Reachability {
  const within = (limit: number) => need <= limit + ROUNDING * Math.max(1, Math.abs(limit));
  if (within(past.usual)) return 'reachable';
  return within(past.best) ? 'stretch' : 'out_of_reach';
}
