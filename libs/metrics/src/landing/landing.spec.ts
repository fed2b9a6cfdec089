import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { uniformShape } from '../shape/shape.js';
import { fitLanding } from './fit-landing.js';
import { landing } from './landing.js';
import type { LandingFit } from './landing-fit.js';
import type { LandingInput } from './landing-input.js';
import { pastQuarters } from './testing/past-quarters.js';

const shape = uniformShape('quarter');
const counts = fitLanding({ kind: 'counts', reps: pastQuarters({ reps: 8, quarters: 6, mean: 50 }), shape });
const dealsOf = (mean: number, dealSize: number) =>
  fitLanding({ kind: 'amounts', reps: pastQuarters({ reps: 8, quarters: 6, mean, dealSize }), shape });
const few = dealsOf(9, 2_000_000);
const many = dealsOf(300, 50_000);
const none = fitLanding({ kind: 'counts', reps: [], shape });

/** One rep of mean 10 ± 2 per period, counts by chance: the example of docs/concepts/odds-and-landing.md. */
const ana: LandingFit = {
  ...counts,
  teamMean: 10,
  dispersion: 1,
  replay: [{ progress: 0, inflation: 1, correlation: 0 }],
  byRep: { ana: { mean: 10, variance: 4, ownMean: 10, ownWeight: 0.8, periods: 6, size: null } },
};

it('computes the worked example: 6 meetings in the first half of a period, 12 asked', () => {
  const read = landing(ana, { rep: 'ana', actual: 6, quota: known(12), progress: 0.5 });
  expect(read?.math.remaining.mean).toBeCloseTo(5.17, 2);
  expect(read?.math.remaining.variance).toBeCloseTo(6.03, 2);
  expect(read?.odds.ok && read.odds.value).toBeCloseTo(0.41, 2);
  expect(read?.interval80).toEqual({ low: 8, high: 14 });
  expect(read?.interval50).toEqual({ low: 9, high: 13 });
  expect(read).toMatchObject({ median: 11, confidence: 'full', actual: 6 });
});

const input = (more: Partial<LandingInput> = {}): LandingInput => ({
  rep: 0,
  actual: 20,
  quota: known(50),
  progress: 0.4,
  ...more,
});

it('has intervals but no odds without a quota, and says why', () => {
  const read = landing(counts, input({ quota: unknown('partial_quota') }));
  expect(read?.odds).toEqual(unknown('partial_quota'));
  expect(read?.interval80.high).toBeGreaterThan(20);
  expect(landing(counts, input({ quota: known(0) }))?.odds).toEqual(unknown('zero_quota'));
});
it('is certain of what is reached, and of that alone', () => {
  expect(landing(counts, input({ actual: 50 }))?.odds).toEqual(known(1));
  const nearly = landing(counts, input({ actual: 49 }))?.odds;
  expect(nearly?.ok && nearly.value).toBeLessThan(1);
});
it('ends with what there is when no work is left, or there never was any', () => {
  for (const more of [{ progress: 1 }, { exposure: 0 }]) {
    const read = landing(counts, input(more));
    expect(read).toMatchObject({ odds: known(0), interval80: { low: 20, high: 20 }, mean: 20 });
    expect(read?.math.method).toBe('nothing_left');
  }
});
it('expects less of a rep who is there half of the time', () => {
  const [whole, half] = [1, 0.5].map((exposure) =>
    landing(counts, input({ actual: 0, progress: 0, exposure })),
  );
  expect((half?.mean ?? 0) / (whole?.mean ?? 1)).toBeCloseTo(0.5, 9);
});
it('widens around the same middle when told to', () => {
  const [usual, wide] = [1, 1.5].map((widen) => landing(counts, input({ widen })));
  expect(wide?.mean).toBe(usual?.mean);
  expect((wide?.variance ?? 0) / (usual?.variance ?? 1)).toBeCloseTo(2.25, 9);
});
it('takes single deals apart where they matter, and only there', () => {
  expect(landing(few, input({ quota: known(20_000_000), actual: 4_000_000, count: 2 }))?.math.method).toBe(
    'single_deals',
  );
  expect(landing(many, input({ quota: known(20_000_000), actual: 4_000_000, count: 80 }))?.math.method).toBe(
    'amounts',
  );
});

describe('with little or no history', () => {
  it('gives a rep unknown to the team its level, and says so', () => {
    const read = landing(counts, input({ rep: 'new', actual: 0, progress: 0 }));
    expect(read).toMatchObject({ confidence: 'low' });
    expect(read?.mean).toBeCloseTo(counts.teamMean, 9);
  });
  it('estimates from the quota without any', () => {
    const read = landing(none, input({ actual: 0, progress: 0 }));
    expect(read).toMatchObject({ confidence: 'estimate', mean: 50 });
    const amounts = fitLanding({ kind: 'amounts', reps: [], shape });
    expect(landing(amounts, input({ actual: 0, progress: 0, quota: known(5_000_000) }))?.mean).toBeCloseTo(
      5_000_000,
      3,
    );
  });
  it('says nothing without a quota either, or about numbers that are none', () => {
    expect(landing(none, input({ quota: unknown('no_quota') }))).toBeNull();
    expect(landing(counts, input({ actual: NaN }))).toBeNull();
    expect(landing(counts, input({ progress: Infinity }))).toBeNull();
  });
});

const fits = fc.constantFrom(counts, few, many, none);
const raw = fc.record({
  rep: fc.constantFrom(0, 3, 'new'),
  share: fc.double({ min: 0, max: 1.5, noNaN: true }),
  progress: fc.double({ min: 0, max: 1, noNaN: true }),
  quota: fc.double({ min: 0.05, max: 3, noNaN: true }),
  exposure: fc.constantFrom(0.2, 0.7, 1),
});
const scaleOf = (fit: LandingFit) => (fit.sizes === null ? 50 : fit.teamMean * fit.sizes.mean);
const inputOf = (
  fit: LandingFit,
  {
    share,
    quota,
    ...rest
  }: { share: number; quota: number; rep: string | number; progress: number; exposure: number },
): LandingInput => ({
  ...rest,
  actual: Math.round(share * scaleOf(fit)),
  ...(fit.sizes === null ? {} : { count: Math.round(share * fit.teamMean) }),
  quota: known(Math.max(1, Math.round(quota * scaleOf(fit)))),
});
const oddsOf = (fit: LandingFit, given: LandingInput) => {
  const odds = landing(fit, given)?.odds;
  return odds?.ok ? odds.value : NaN;
};

it('nests its intervals, and reads them from the distribution of the odds', () => {
  fc.assert(
    fc.property(fits, raw, (fit, values) => {
      const given = inputOf(fit, values);
      const read = landing(fit, given);
      if (read === null || !read.odds.ok || !given.quota.ok) throw new Error('is known');
      const { interval80, interval50, median, actual } = read;
      const ends = [actual, interval80.low, interval50.low, median, interval50.high, interval80.high];
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      if (given.quota.value <= interval80.low) expect(read.odds.value).toBeGreaterThanOrEqual(0.9 - 1e-6);
      if (given.quota.value > interval80.high) expect(read.odds.value).toBeLessThanOrEqual(0.1 + 1e-6);
      if (given.quota.value <= interval50.low) expect(read.odds.value).toBeGreaterThanOrEqual(0.75 - 1e-6);
      if (given.quota.value > interval50.high) expect(read.odds.value).toBeLessThanOrEqual(0.25 + 1e-6);
    }),
    { numRuns: 300 },
  );
});
it('never gives better odds for a higher quota', () => {
  fc.assert(
    fc.property(fits, raw, fc.double({ min: 1, max: 2, noNaN: true }), (fit, values, more) => {
      const higher = { ...values, quota: values.quota * more };
      expect(oddsOf(fit, inputOf(fit, higher))).toBeLessThanOrEqual(oddsOf(fit, inputOf(fit, values)) + 1e-9);
    }),
    { numRuns: 300 },
  );
});
it('never gives worse odds for more so far', () => {
  fc.assert(
    fc.property(fits, raw, fc.double({ min: 0, max: 0.5, noNaN: true }), (fit, values, more) => {
      const further = { ...values, share: values.share + more };
      expect(oddsOf(fit, inputOf(fit, further))).toBeGreaterThanOrEqual(
        oddsOf(fit, inputOf(fit, values)) - 1e-9,
      );
    }),
    { numRuns: 300 },
  );
});
it('gives the same odds in cents and in thousands', () => {
  const scale = (fit: LandingFit, by: number): LandingFit => ({
    ...fit,
    sizes: fit.sizes && {
      ...fit.sizes,
      mean: fit.sizes.mean * by,
      variance: fit.sizes.variance * by ** 2,
      largest: fit.sizes.largest * by,
      sample: fit.sizes.sample.map((group) => ({ ...group, size: group.size * by })),
    },
    byRep: Object.fromEntries(
      Object.entries(fit.byRep).map(([rep, own]) => [
        rep,
        { ...own, size: own.size === null ? null : own.size * by },
      ]),
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(few, many), raw, (fit, values) => {
      const given = inputOf(fit, values);
      if (!given.quota.ok) return;
      const other = { ...given, actual: given.actual * 1024, quota: known(given.quota.value * 1024) };
      expect(oddsOf(scale(fit, 1024), other)).toBeCloseTo(oddsOf(fit, given), 9);
    }),
  );
});
it('never lets NaN or infinity out', () => {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbers)
        : [];
  fc.assert(
    fc.property(fits, raw, (fit, values) => {
      expect(numbers(landing(fit, inputOf(fit, values))).filter((value) => !Number.isFinite(value))).toEqual(
        [],
      );
    }),
  );
});

describe('with the days so far', () => {
  // 70 days, 40 of them gone: 30 with one each, then ten with nothing, or all 40 with three in four.
  const shares = new Float64Array(70).fill(1 / 70);
  const on = (days: (number | null)[]) =>
    landing(
      counts,
      input({ actual: 30, progress: 40 / 70, quota: known(52), course: { counts: days, shares } }),
    );
  const evenly = Array.from({ length: 40 }, (_, day) => (day % 4 === 3 ? 0 : 1));
  const fallen = Array.from({ length: 40 }, (_, day) => (day < 30 ? 1 : 0));

  it('expects less of a rep whose days have run dry than of one with the same sum evenly', () => {
    const [even, dry] = [on(evenly), on(fallen)];
    expect(dry?.math.remaining.mean).toBeLessThan(0.97 * (even?.math.remaining.mean ?? 0));
    expect(dry?.odds.ok && even?.odds.ok && dry.odds.value < even.odds.value).toBe(true);
  });

  it('leaves a steady rep about where the sum alone says', () => {
    const alone = landing(counts, input({ actual: 30, progress: 40 / 70, quota: known(52) }));
    expect(on(evenly)?.mean).toBeCloseTo(alone?.mean ?? 0, 0);
  });

  it('makes nothing of days that no file spoke about', () =>
    expect(on([...evenly.slice(0, 39), null])?.mean).toBeCloseTo(on(evenly)?.mean ?? 0, 0));
});
