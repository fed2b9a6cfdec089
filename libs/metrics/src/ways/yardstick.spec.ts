import { yardstick } from './yardstick.js';

it('takes the higher of own and peers', () => {
  const past = yardstick({ own: [0.04, 0.05, 0.08], peers: [0.05, 0.07, 0.07] });
  expect(past).toEqual({ usual: 0.07, best: 0.08 });
});
it('takes the best of peers at their 90th percentile', () => {
  const peers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
  expect(yardstick({ own: [], peers })).toEqual({ usual: 6, best: 10 });
});
it('is none with fewer than three of each', () => {
  expect(yardstick({ own: [1, 2], peers: [3, 4] })).toBeNull();
  expect(yardstick({ own: [], peers: [] })).toBeNull();
});
