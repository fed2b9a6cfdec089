import fc from 'fast-check';
import { gapSplit } from './gap-split.js';
import { sumSplits } from './sum-splits.js';

const rep = (actual: number, calls: number, mean: number) =>
  gapSplit({
    actual,
    expected: 8_000_000,
    volume: { key: 'calls_attempted', actual: calls },
    conversions: [{ key: 'call_to_deal', mean, sd: mean / 5, reference: 0.02 }],
    size: { key: 'average_deal', mean: 800_000, sd: 80_000, reference: 800_000 },
    timing: -100_000,
  });

it('sums the reps part by part', () => {
  const [a, b] = [rep(6_000_000, 400, 0.02), rep(4_000_000, 500, 0.012)];
  const team = sumSplits([a, b]);
  expect(team.gap).toBe(a.gap + b.gap);
  const of = (split: typeof a, key: string) => split.parts.find((part) => part.key === key);
  for (const { key, amount } of team.parts)
    expect(amount).toBe((of(a, key)?.amount ?? 0) + (of(b, key)?.amount ?? 0));
  expect(of(team, 'calls_attempted')).toMatchObject({ actual: 900 });
  expect(of(team, 'call_to_deal')).toMatchObject({ actual: null, reference: null });
  expect(team.main).toBe('call_to_deal');
});
it('adds independent intervals in quadrature', () => {
  const one = rep(4_000_000, 500, 0.012);
  const part = one.parts.find(({ key }) => key === 'call_to_deal');
  const team = sumSplits([one, one]).parts.find(({ key }) => key === 'call_to_deal');
  const reach = (part?.high ?? NaN) - (part?.amount ?? NaN);
  expect((team?.high ?? NaN) - (team?.amount ?? NaN)).toBeCloseTo(reach * Math.SQRT2, 3);
});
it('keeps what cannot be split beside what can', () => {
  const team = sumSplits([rep(6_000_000, 400, 0.02), rep(0, 400, 0)]);
  expect(team.reason).toBeNull();
  expect(team.parts.find(({ kind }) => kind === 'unsplit')?.amount).toBe(-7_900_000);
  expect(sumSplits([rep(0, 400, 0)]).reason).toBe('too_few_deals');
});
it('is an empty gap without reps', () =>
  expect(sumSplits([])).toEqual({ gap: 0, parts: [], reason: null, main: null }));
it('adds up exactly, and does not depend on the order of reps', () => {
  const reps = fc.array(fc.tuple(fc.nat(1e7), fc.nat(800), fc.integer({ min: 0, max: 40 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(reps, (given) => {
      const splits = given.map(([actual, calls, rate]) => rep(actual, calls, rate / 1000));
      const [team, turned] = [sumSplits(splits), sumSplits([...splits].reverse())];
      expect(team.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(team.gap);
      const amounts = (split: typeof team) => split.parts.map(({ key, amount }) => `${key} ${amount}`).sort();
      expect(amounts(turned)).toEqual(amounts(team));
      expect(turned.main).toBe(team.main);
    }),
    { numRuns: 30 },
  );
});
