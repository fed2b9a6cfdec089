import { quantile } from '../stats/quantile.js';

/** Fewer values of one kind are no yardstick. */
const LEAST = 3;
const PEERS_BEST = 0.9;

/** What the rep had in past periods, and what each peer of the role has. */
export interface PastAndPeers {
  readonly own: readonly number[];
  readonly peers: readonly number[];
}

/**
 * The usual and the best a rep can be held against: the higher of the own median and the peers' median, the higher of
 * the own best period and the peers' 90th percentile. Null with fewer than 3 own periods and fewer than 3 peers.
 * @example own rates of 4%, 5%, 6%, peers of 5%, 7%, 7%: usual 7%, best 7%
 */
export function yardstick({ own, peers }: PastAndPeers): { usual: number; best: number } | null {
  const values = (past: readonly number[], p: number) => {
    const value = past.length < LEAST ? null : quantile(past, p);
    return value === null ? [] : [value];
  };
  const usual = [...values(own, 0.5), ...values(peers, 0.5)];
  const best = [...values(own, 1), ...values(peers, PEERS_BEST)];
  return usual.length === 0 ? null : { usual: Math.max(...usual), best: Math.max(...best) };
}
