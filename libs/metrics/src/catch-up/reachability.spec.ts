import { reachability } from './reachability.js';

it('is reachable within the usual, a stretch within the best, else out of reach', () => {
  expect(reachability(7, { usual: 7, best: 11 })).toBe('reachable');
  expect(reachability(9, { usual: 7, best: 11 })).toBe('stretch');
  expect(reachability(11, { usual: 7, best: 11 })).toBe('stretch');
  expect(reachability(11.1, { usual: 7, best: 11 })).toBe('out_of_reach');
});
it('forgives the rounding of a division', () =>
  expect(reachability(0.1 + 0.2, { usual: 0.3, best: 1 })).toBe('reachable'));
it('reaches anything from nothing only when nothing is needed', () => {
  expect(reachability(0, { usual: 0, best: 0 })).toBe('reachable');
  expect(reachability(1, { usual: 0, best: 0 })).toBe('out_of_reach');
});
