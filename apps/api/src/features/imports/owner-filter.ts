import type { Viewer } from '../../common/viewer.js';

/** Admin and operations see everybody's imports (null), all others only their own (their id). */
export const ownerFilter = (viewer: Viewer): number | null =>
  viewer.role === 'admin' || viewer.role === 'operations' ? null : viewer.userId;
