import { compareWays } from './compare-ways.js';
import type { Way } from './way.js';

const way = (key: string, more: Partial<Way>): Way => ({
  kind: 'conversion',
  key,
  from: 1,
  to: 2,
  verdict: 'reachable',
  usual: 3,
  best: 4,
  reason: null,
  ...more,
});
const order = (...ways: Way[]) => ways.sort(compareWays).map(({ key }) => key);

it('goes from reachable to what cannot be computed', () =>
  expect(
    order(
      way('none', { to: null, verdict: null, reason: 'too_late' }),
      way('unjudged', { verdict: null, reason: 'no_history' }),
      way('out', { verdict: 'out_of_reach' }),
      way('stretch', { verdict: 'stretch' }),
      way('reachable', {}),
    ),
  ).toEqual(['reachable', 'stretch', 'out', 'unjudged', 'none']));
it('puts the smaller change first, then goes by key', () => {
  expect(order(way('a', { to: 3 }), way('b', {}))).toEqual(['b', 'a']);
  expect(order(way('b', {}), way('a', {}))).toEqual(['a', 'b']);
  expect(order(way('b', { from: 0 }), way('a', { from: 0 }), way('c', {}))).toEqual(['c', 'a', 'b']);
});
