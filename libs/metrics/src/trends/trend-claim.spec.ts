import { randomNormal } from '../stats/random-normal.js';
import { seededRandom } from '../stats/seeded-random.js';
import { trendClaim } from './trend-claim.js';

const year = { over: 12, seed: 1 };

/** Months around a level or a slope; `memory` makes good months follow good ones. */
function months(seed: number, slope: number, memory = 0): number[] {
  const next = seededRandom(seed);
  let miss = 0;
  return Array.from({ length: 36 }, (_, month) => {
    miss = memory * miss + Math.sqrt(1 - memory * memory) * randomNormal(next);
    return 100 * Math.exp(slope * month + 0.1 * miss);
  });
}

it('claims a rise that is there', () => {
  const claim = trendClaim(months(1, 0.02), year);
  expect(claim).toMatchObject({ direction: 'rising', unit: 'fraction' });
  expect(Math.abs((claim?.change ?? 0) - Math.expm1(0.24))).toBeLessThan(0.1);
  expect(claim?.low).toBeLessThan(claim?.change ?? NaN);
  expect(claim?.high).toBeGreaterThan(claim?.change ?? NaN);
});
it('claims a fall that is there', () =>
  expect(trendClaim(months(2, -0.02), year)?.direction).toBe('falling'));
it('is sure of a plain line', () => {
  const line = Array.from({ length: 24 }, (_, month) => 100 * 1.01 ** month);
  const claim = trendClaim(line, year);
  for (const value of [claim?.change, claim?.low, claim?.high]) expect(value).toBeCloseTo(1.01 ** 12 - 1, 9);
});
it.each([0, 0.4])('holds the truth 8 times in 10 where nothing moves, memory %p', (memory) => {
  let held = 0;
  for (let series = 0; series < 100; series++)
    held += Number(
      trendClaim(months(series, 0, memory), { over: 12, seed: series })?.direction === 'unclear',
    );
  expect(held / 100).toBeGreaterThan(0.7);
  expect(held / 100).toBeLessThan(0.9);
});
it('speaks in the unit of the values where some are negative', () => {
  const values = Array.from({ length: 20 }, (_, month) => month - 5);
  expect(trendClaim(values, year)).toMatchObject({ unit: 'value', direction: 'rising', change: 12 });
});
it('says the same whenever asked', () =>
  expect(trendClaim(months(3, 0), year)).toEqual(trendClaim(months(3, 0), year)));
it('is unclear about a constant series, and says nothing of fewer than twelve values', () => {
  expect(trendClaim(Array(12).fill(5), year)?.direction).toBe('unclear');
  expect(trendClaim([...Array(11).fill(5), null], year)).toBeNull();
  expect(trendClaim([], year)).toBeNull();
});
