import { baseWorld } from './base.mjs';

/** Weeks resemble the week before (correlation 0.7): a good or bad run lasts. */
export const autocorrelatedWorld = (options) => baseWorld({ ...options, momentum: 0.7 });
