import type { ReplayPoint } from './landing-fit.js';

/**
 * κ and ρ at a progress: between the points of the grid in proportion, beyond its ends those of the end.
 * @example replayAt([{ progress: 0, inflation: 1, … }, { progress: 0.1, inflation: 2, … }], 0.05).inflation // 1.5
 */
export function replayAt(points: readonly ReplayPoint[], progress: number): ReplayPoint {
  let before: ReplayPoint | undefined;
  for (const point of points) {
    if (point.progress >= progress) return before === undefined ? point : between(before, point, progress);
    before = point;
  }
  return before ?? { progress, inflation: 1, correlation: 0.1 };
}

function between(before: ReplayPoint, after: ReplayPoint, progress: number): ReplayPoint {
  const part = (progress - before.progress) / (after.progress - before.progress);
  const at = (key: 'inflation' | 'correlation') => before[key] + part * (after[key] - before[key]);
  return { progress, inflation: at('inflation'), correlation: at('correlation') };
}
