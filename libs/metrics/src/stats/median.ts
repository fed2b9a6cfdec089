import { quantile } from './quantile.js';

/**
 * The middle value, or the mean of the two in the middle; null without values.
 * @example median([3, 1, 10]) // 3
 */
export const median = (values: ArrayLike<number>): number | null => quantile(values, 0.5);
