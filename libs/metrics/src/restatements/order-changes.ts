import type { TotalChange } from './total-change.js';

/** Changes in the order they were recorded; those of one instant in the order given. */
export function orderChanges<Change extends Pick<TotalChange, 'at'>>(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, time: Date.parse(change.at) }))
    .sort((a, b) => a.time - b.time)
    .map(({ change }) => change);
}
