import fc from 'fast-check';
import { dayShares } from '../pace/day-shares.js';
import { known } from '../measure/known.js';
import { paceReading } from '../pace/pace-reading.js';
import { quotaWeights, type QuotaPart } from './quota-weights.js';

const month = new Float64Array(20).fill(1);
const months = (...amounts: number[]): QuotaPart[] => amounts.map((amount) => ({ amount, capacity: month }));
const capacityOf = (parts: readonly QuotaPart[]) =>
  Float64Array.from(parts.flatMap(({ capacity }) => Array.from(capacity)));

it('asks of each month its own quota', () => {
  const parts = months(100, 100, 300);
  const reading = (asOfIndex: number) =>
    paceReading({
      start: '2026-10-01',
      actual: 200,
      quota: known(500),
      capacity: capacityOf(parts),
      shape: quotaWeights(parts),
      asOfIndex,
      unit: 'count',
    });
  const two = reading(39).expected;
  expect(two.ok && two.value).toBeCloseTo(200, 9);
  expect(reading(39).status).toBe('on_pace');
  const three = reading(59).expected;
  expect(three.ok && three.value).toBeCloseTo(500, 9);
});

it('spreads a month by its own shape', () => {
  const parts = [
    { amount: 40, capacity: [1, 1], weights: [1, 3] },
    { amount: 60, capacity: [1, 0, 1] },
  ];
  const shares = [...dayShares(capacityOf(parts), quotaWeights(parts))];
  [0.1, 0.3, 0.3, 0, 0.3].forEach((share, day) => expect(shares[day]).toBeCloseTo(share, 12));
});

it('asks a month nobody works of the others, in proportion', () => {
  const parts = [...months(100), { amount: 100, capacity: new Float64Array(3) }, ...months(300)];
  const shares = dayShares(capacityOf(parts), quotaWeights(parts));
  expect(shares.slice(0, 20).reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.25, 9);
});

it('goes by capacity when no month has an amount, and is empty for no months', () => {
  expect([...quotaWeights([{ amount: 0, capacity: [1, 1] }])]).toEqual([1, 1]);
  expect([...quotaWeights([])]).toEqual([]);
});

it('adds up to each month’s part of the quarter, whatever the shapes', () => {
  const part = fc.record({
    amount: fc.integer({ min: 1, max: 1000 }),
    capacity: fc.array(fc.constantFrom(0.5, 1), { minLength: 1, maxLength: 31 }),
    weights: fc.array(fc.double({ min: 0.1, max: 4, noNaN: true }), { minLength: 31, maxLength: 31 }),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const shares = dayShares(capacityOf(parts), quotaWeights(parts));
      const total = parts.reduce((sum, { amount }) => sum + amount, 0);
      let from = 0;
      for (const { amount, capacity } of parts) {
        const own = shares.slice(from, from + capacity.length).reduce((sum, share) => sum + share, 0);
        expect(own).toBeCloseTo(amount / total, 9);
        from += capacity.length;
      }
    }),
  );
});
