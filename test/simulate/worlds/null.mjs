import { suddenDropWorld } from './sudden-drop.mjs';

/** Nothing ever changes: each flag is a false alarm. */
export const nullWorld = (options) => suddenDropWorld({ ...options, share: 0 });
