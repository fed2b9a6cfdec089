import type { PastMiss } from './past-misses.js';
import { possibleMisses } from './possible-misses.js';

const some = (count: number, size: number, more: Partial<PastMiss> = {}): PastMiss[] =>
  Array.from({ length: count }, (_, index) => ({
    target: index,
    horizon: 1,
    method: 'theta',
    miss: index % 2 === 0 ? size : -size,
    ...more,
  }));
const asked = { series: 0, horizon: 1, method: 'theta', before: 1000 } as const;

it('are those of all series, each as large as this series misses', () => {
  const misses = possibleMisses([some(40, 0.1), some(40, 0.3)], asked);
  expect(misses).toHaveLength(80);
  for (const miss of misses) expect(Math.abs(miss)).toBeCloseTo(0.1, 1);
});
it('draw a series with few misses to the pool', () => {
  const [lowest = 0] = possibleMisses([some(2, 0.1), some(40, 0.3)], asked);
  expect(lowest).toBeLessThan(-0.15);
  expect(lowest).toBeGreaterThan(-0.3);
});
it('are in ascending order', () => {
  const misses = possibleMisses([some(9, 0.2), some(9, 0.1)], asked);
  expect(misses).toEqual([...misses].sort((a, b) => a - b));
});
it('leave out other distances and what was not known yet', () => {
  expect(possibleMisses([some(10, 0.1, { horizon: 2 })], asked)).toEqual([]);
  expect(possibleMisses([some(10, 0.1)], { ...asked, before: 4 })).toHaveLength(4);
});
it('are of the same method once there are thirty, else of any', () => {
  const other = some(20, 0.5, { method: 'level' });
  expect(possibleMisses([[...some(30, 0.1), ...other]], asked)).toHaveLength(30);
  expect(possibleMisses([[...some(29, 0.1), ...other]], asked)).toHaveLength(49);
});
it('are none without any, and zero where nothing was ever missed', () => {
  expect(possibleMisses([[], []], asked)).toEqual([]);
  expect(possibleMisses([some(3, 0)], asked).map(Math.abs)).toEqual([0, 0, 0]);
});
