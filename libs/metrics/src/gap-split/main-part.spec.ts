import { mainPart } from './main-part.js';
import type { GapPart } from './split-result.js';

const part = (key: string, amount: number, more: Partial<GapPart> = {}): GapPart => ({
  kind: 'conversion',
  key,
  amount,
  low: amount - 1,
  high: amount + 1,
  actual: null,
  reference: null,
  ...more,
});

it('is the largest that goes the way of the gap', () => {
  const parts = [part('calls', -4), part('rate', -9), part('size', 12)];
  expect(mainPart(-1, parts)).toBe('rate');
  expect(mainPart(1, parts)).toBe('size');
});
it('is none when the largest may be nothing, even if a smaller one is certain', () =>
  expect(mainPart(-10, [part('calls', -4), part('rate', -9, { low: -20, high: 0 })])).toBeNull());
it('is none when the largest is chance or was not split', () => {
  const bare = { low: null, high: null };
  expect(mainPart(-10, [part('calls', -4), part('chance', -9, { ...bare, kind: 'chance' })])).toBeNull();
  expect(mainPart(-10, [part('unsplit', -9, { ...bare, kind: 'unsplit' })])).toBeNull();
  expect(mainPart(-10, [part('timing', -9, { ...bare, kind: 'timing' })])).toBe('timing');
});
it('is none without a gap or parts', () => {
  expect(mainPart(0, [part('calls', -4), part('rate', 4)])).toBeNull();
  expect(mainPart(-4, [])).toBeNull();
});
