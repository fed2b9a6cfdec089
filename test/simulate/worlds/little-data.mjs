import { baseWorld } from './base.mjs';

/** A small company that has just begun: 12 reps, three quarters of history. */
export const littleDataWorld = (options) => baseWorld({ ...options, reps: 12, quarters: 3 });
