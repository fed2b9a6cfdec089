/**
 * How often a flag went on or off, starting from off: what a manager sees as flicker.
 * @param states on or off, check by check
 * @example countFlips([false, true, true, false]) // 2
 */
export function countFlips(states: readonly boolean[]): number {
  return states.filter((state, index) => state !== (states[index - 1] ?? false)).length;
}
