import { baseWorld } from './base.mjs';

/** Without notice, 15% of the reps do half as much from a day between the 20th and the 45th of the quarter on. */
export const midPeriodDropWorld = (options) => baseWorld({ ...options, dropShare: 0.15 });
