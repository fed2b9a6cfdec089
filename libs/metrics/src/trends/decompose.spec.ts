import { decompose } from './decompose.js';

const months = Array.from({ length: 36 }, (_, month) => month);
const factors = [0.8, 0.9, 1, 1.1, 1.2, 1, 0.7, 0.6, 1.1, 1.2, 1.2, 1.2];
const series = months.map((month) => 1000 * 1.01 ** month * (factors[month % 12] ?? 1));

it('takes the season out of three years of months', () => {
  const parts = decompose(series, { season: 12 });
  expect(parts?.method).toBe('stl');
  for (const month of months.slice(6, 30)) {
    expect((parts?.adjusted[month] ?? 0) / 1.01 ** month).toBeGreaterThan(900);
    expect((parts?.adjusted[month] ?? 0) / 1.01 ** month).toBeLessThan(1050);
  }
  expect(parts?.seasonal[7]).toBeLessThan(-0.3);
});
it('divides by working capacity first: a short month is no season', () => {
  const capacity = months.map((month) => (month % 12 === 11 ? 10 : 20));
  const parts = decompose(
    capacity.map((days) => 5 * days),
    { season: 12, capacity },
  );
  for (const value of parts?.adjusted ?? []) expect(value).toBeCloseTo((5 * (33 * 20 + 3 * 10)) / 36, 6);
  for (const part of parts?.seasonal ?? []) expect(part).toBeCloseTo(0, 6);
});
it('shows a trend only below two seasons', () => {
  const parts = decompose(series.slice(0, 23), { season: 12 });
  expect(parts?.method).toBe('trend_only');
  expect(parts?.adjusted).toEqual(series.slice(0, 23).map((value) => expect.closeTo(value, 6)));
  expect(decompose(series.slice(0, 24), { season: 12 })?.method).toBe('stl');
});
it('says nothing where nothing is known, and keeps to its place', () => {
  const parts = decompose([null, ...series.slice(0, 10), null, 900, null], { season: 12 });
  expect(parts?.trend).toHaveLength(14);
  expect([0, 11, 13].map((index) => parts?.trend[index])).toEqual([null, null, null]);
  expect(parts?.adjusted[12]).toBeCloseTo(900, 6);
});
it('works on the plain scale where values may be negative', () => {
  const parts = decompose([5, -3, 4, -2, 5, -3, 4, -2, 5, -3, 4, -2], { season: 4 });
  expect(parts?.seasonal[0]).toBeCloseTo(4, 0);
});
it('has nothing to take apart with fewer than four values', () => {
  expect(decompose([1, 2, null, 3], { season: 12 })).toBeNull();
  expect(decompose([], { season: 12 })).toBeNull();
  expect(decompose([0, 0, 0, 0], { season: 12 })?.trend).toEqual([0, 0, 0, 0]);
});
