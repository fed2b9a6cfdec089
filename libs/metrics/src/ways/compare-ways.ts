import type { Way } from './way.js';

const ORDER = ['reachable', 'stretch', 'out_of_reach'];

/**
 * The order of ways: reachable before stretch before out of reach before what cannot be judged, what cannot be computed
 * last; within that the smaller change first, then by key.
 */
export function compareWays(a: Way, b: Way): number {
  const change = step(a) - step(b);
  return (
    rank(a) - rank(b) || (Math.abs(change) > 1e-12 ? change : a.key < b.key ? -1 : Number(a.key > b.key))
  );
}

function rank({ verdict, to }: Way): number {
  if (to === null) return ORDER.length + 1;
  return verdict === null ? ORDER.length : ORDER.indexOf(verdict);
}

/** The change asked, as a share of what there is. */
function step({ from, to }: Way): number {
  if (to === null) return 0;
  return from > 0 ? to / from - 1 : Number.MAX_VALUE;
}
