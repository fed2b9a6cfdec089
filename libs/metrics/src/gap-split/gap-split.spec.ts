import fc from 'fast-check';
import { gapSplit, type GapSplitInput } from './gap-split.js';
import type { GapSplit } from './split-result.js';

// The worked example of docs/concepts/gap-split.md, in cents: pace asks 500 calls × 10% × 20% × $8,000 = $80,000.
const meetings = { key: 'call_to_meeting', mean: 0.08, sd: 0.012, reference: 0.1 };
const wins = { key: 'meeting_to_deal', mean: 0.2, sd: 0.05, reference: 0.2 };
const size = { key: 'average_deal', mean: 900_000, sd: 150_000, reference: 800_000 };
const example: GapSplitInput = {
  actual: 6_000_000,
  expected: 8_000_000,
  volume: { key: 'calls_attempted', actual: 450 },
  conversions: [meetings, wins],
  size,
  timing: -200_000,
};
const amounts = (split: GapSplit) => Object.fromEntries(split.parts.map(({ key, amount }) => [key, amount]));
const total = (split: GapSplit) => split.parts.reduce((sum, { amount }) => sum + amount, 0);

it('divides the gap into volume, conversions, size, chance and timing', () => {
  const split = gapSplit(example);
  expect(split).toMatchObject({ gap: -2_000_000, reason: null, main: 'call_to_meeting' });
  expect(amounts(split)).toEqual({
    calls_attempted: -760_000,
    call_to_meeting: -1_609_608,
    meeting_to_deal: 0,
    average_deal: 849_608,
    chance: -280_000,
    timing: -200_000,
  });
  expect(total(split)).toBe(split.gap);
});

it('asks for the activities that pace requires at the rates of the role', () => {
  const [volume] = gapSplit(example).parts;
  expect(volume).toMatchObject({ kind: 'volume', actual: 450 });
  expect(volume?.reference).toBeCloseTo(500, 9);
});

it('leaves nothing to chance when the rates are as counted', () => {
  const counted = { ...example, actual: 6_480_000, timing: 0 };
  expect(amounts(gapSplit(counted))).toMatchObject({ chance: 0 });
});

it('puts no part into words whose interval holds 0', () => {
  const split = gapSplit({ ...example, conversions: [{ ...meetings, sd: 0.03 }, wins] });
  expect(split.main).toBeNull();
  const part = split.parts.find(({ key }) => key === 'call_to_meeting');
  expect(part?.low).toBeLessThan(0);
  expect(part?.high).toBeGreaterThan(0);
});

it('puts each amount inside its interval, and counts the volume as certain', () => {
  for (const { kind, amount, low, high } of gapSplit(example).parts) {
    if (low === null || high === null) expect(['chance', 'timing']).toContain(kind);
    else if (kind === 'volume') expect([Math.round(low), Math.round(high)]).toEqual([amount, amount]);
    else expect(low < amount && amount < high).toBe(true);
  }
});

it('makes the whole gap volume when there was no activity', () => {
  const idle = gapSplit({ ...example, actual: 0, volume: { key: 'calls_attempted', actual: 0 }, timing: 0 });
  expect(amounts(idle)).toMatchObject({ calls_attempted: -8_000_000, call_to_meeting: 0, chance: 0 });
  expect(idle.main).toBe('calls_attempted');
});

it('does not split by a rate or a size of 0, and still adds up', () => {
  const none = gapSplit({ ...example, actual: 0, conversions: [meetings, { ...wins, mean: 0 }] });
  expect(none).toMatchObject({ gap: -8_000_000, reason: 'too_few_deals', main: null });
  expect(amounts(none)).toEqual({ unsplit: -7_800_000, timing: -200_000 });
});

it('does not split while nothing is expected', () =>
  expect(gapSplit({ ...example, expected: 0, timing: 0 })).toMatchObject({
    gap: 6_000_000,
    reason: 'no_working_day_yet',
    main: null,
  }));

it('splits counts without a size', () => {
  const deals = gapSplit({ ...example, actual: 6, expected: 10, size: null, timing: -1 });
  expect(deals.parts.map(({ kind }) => kind)).toEqual([
    'volume',
    'conversion',
    'conversion',
    'chance',
    'timing',
  ]);
  expect(total(deals)).toBe(-4);
});

const estimate = (least: number, most: number) =>
  fc.record({
    mean: fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constant(0)),
    sd: fc.double({ min: 0, max: most, noNaN: true }),
    reference: fc.double({ min: least, max: most, noNaN: true }),
  });
const anySplit = fc.record({
  actual: fc.integer({ min: -1e8, max: 1e10 }),
  // Minor units: nothing, or one and more; of less than a millionth nothing is split, and ten times as much might be.
  expected: fc.oneof(fc.constant(0), fc.double({ min: 1, max: 1e10, noNaN: true })),
  volume: fc.record({ key: fc.constant('calls_attempted'), actual: fc.nat(10_000) }),
  conversions: fc.array(
    estimate(0.001, 1).map((rate) => ({ ...rate, key: 'rate' })),
    { maxLength: 3 },
  ),
  size: fc.option(estimate(100, 1e8).map((rate) => ({ ...rate, key: 'average_deal' }))),
  timing: fc.integer({ min: -1e9, max: 0 }),
});

it('always adds up to the gap, in whole units, without a NaN', () => {
  fc.assert(
    fc.property(anySplit, (input) => {
      const split = gapSplit(input);
      expect(split.gap).toBe(Math.round(input.actual - input.expected) + 0);
      expect(total(split)).toBe(split.gap);
      for (const { amount, low, high } of split.parts) {
        expect(Number.isInteger(amount)).toBe(true);
        if (low !== null) expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

it('scales with money: ten times the amounts, ten times the parts but for rounding', () => {
  fc.assert(
    fc.property(anySplit, (input) => {
      const scaled = {
        ...input,
        actual: input.actual * 10,
        expected: input.expected * 10,
        timing: input.timing * 10,
        size: input.size && {
          ...input.size,
          mean: input.size.mean * 10,
          sd: input.size.sd * 10,
          reference: input.size.reference * 10,
        },
      };
      if (input.size === null) return;
      const [one, ten] = [gapSplit(input), gapSplit(scaled)];
      ten.parts.forEach((part, index) =>
        expect(Math.abs(part.amount - 10 * (one.parts[index]?.amount ?? NaN))).toBeLessThanOrEqual(20),
      );
    }),
    { numRuns: 60 },
  );
});
