import { baseWorld } from './base.mjs';

/** Three quarters of the quarter fall into its last third, whatever the metric. */
export const hockeyStickWorld = (options) => baseWorld({ ...options, shape: 'severe' });
