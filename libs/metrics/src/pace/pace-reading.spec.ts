import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading, type PaceInput } from './pace-reading.js';

const month = new Float64Array(25).fill(1);
const ana: PaceInput = {
  start: '2026-11-01',
  actual: 14,
  quota: known(30),
  capacity: month,
  asOfIndex: 14,
  unit: 'count',
};
const values = (input: PaceInput) => JSON.stringify(paceReading(input));

it('reads 14 of 30 with 15 of 25 days gone', () => {
  const reading = paceReading(ana);
  expect(reading).toMatchObject({
    attainment: known(14 / 30),
    progress: known(0.6),
    expected: known(18),
    gap: known(-4),
    gapToQuota: known(16),
    paceIndex: known(14 / 18),
    requiredPerDay: known(1.6),
    currentPerDay: known(14 / 15),
    status: 'behind',
    coveredTo: '2026-11-15',
  });
  expect(reading.requiredLift.ok && reading.requiredLift.value).toBeCloseTo(1.714, 3);
});

it('runs to the last day with data when that is before the as-of day', () => {
  const reading = paceReading({ ...ana, coveredIndex: 9 });
  expect(reading).toMatchObject({ expected: known(12), coveredTo: '2026-11-10', status: 'ahead' });
});

it('asks nothing of days that no file spoke about', () => {
  // The first file starts on the 6th: 10 of the 15 days gone are known, and 30 × 10 ÷ 25 = 12 asked of them.
  const from6th = Float64Array.from(month, (_, index) => (index < 5 ? 0 : 1));
  expect(paceReading({ ...ana, actual: 12, known: from6th })).toMatchObject({
    progress: known(0.4),
    expected: known(12),
    currentPerDay: known(1.2),
    stillNeeded: known(12),
    requiredPerDay: known(1.2),
    status: 'on_pace',
    coveredTo: '2026-11-15',
  });
  const later = Float64Array.from(month, (_, index) => (index > 14 ? 1 : 0));
  expect(paceReading({ ...ana, actual: 0, known: later })).toMatchObject({
    actual: unknown('waiting_for_data'),
    status: 'no_target',
  });
});

it('says what is missing to the quota when no day is left to bring it', () => {
  const holes = Float64Array.from(month, (_, index) => (index < 5 ? 0 : 1));
  expect(paceReading({ ...ana, actual: 24, known: holes, asOfIndex: 24 })).toMatchObject({
    stillNeeded: known(6),
    requiredPerDay: unknown('no_capacity_left'),
    requiredLift: unknown('no_capacity_left'),
  });
});

it('is not started before the first day, and keeps its quota', () => {
  const reading = paceReading({ ...ana, asOfIndex: -1 });
  expect(reading).toMatchObject({ actual: unknown('not_started'), quota: known(30), status: 'no_target' });
});

it.each([{ coveredIndex: null }, { coveredIndex: -1 }, { actual: null }])('waits for data with %p', (more) =>
  expect(paceReading({ ...ana, ...more })).toMatchObject({
    actual: unknown('waiting_for_data'),
    gap: unknown('waiting_for_data'),
    coveredTo: null,
    status: 'no_target',
  }),
);

it('has an actual and a run rate but no attainment without a quota', () =>
  expect(paceReading({ ...ana, quota: unknown('no_quota') })).toMatchObject({
    actual: known(14),
    currentPerDay: known(14 / 15),
    attainment: unknown('no_quota'),
    paceIndex: unknown('no_quota'),
    status: 'no_target',
  }));

it('treats a quota of zero as no target, never as 0% or infinity', () =>
  expect(paceReading({ ...ana, quota: known(0) })).toMatchObject({
    attainment: unknown('zero_quota'),
    gap: unknown('zero_quota'),
    status: 'no_target',
  }));

it('expects nothing while only days off have passed', () =>
  expect(paceReading({ ...ana, actual: 0, capacity: Float64Array.of(0, 0, 1), asOfIndex: 1 })).toMatchObject({
    expected: known(0),
    paceIndex: unknown('no_working_day_yet'),
    status: 'no_target',
  }));

it('has attainment but no pace for a rep away the whole period', () =>
  expect(paceReading({ ...ana, capacity: new Float64Array(25) })).toMatchObject({
    attainment: known(14 / 30),
    expected: unknown('no_capacity'),
    status: 'no_target',
  }));

it('asks nothing more per day once the period is over', () => {
  expect(paceReading({ ...ana, asOfIndex: 99 })).toMatchObject({
    progress: known(1),
    requiredPerDay: unknown('no_capacity_left'),
    coveredTo: '2026-11-25',
  });
  expect(paceReading({ ...ana, actual: 31, asOfIndex: 99 }).requiredPerDay).toEqual(known(0));
});

it('holds a level against the whole target on every day', () => {
  const rate = paceReading({ ...ana, actual: 0.2, quota: known(0.25), unit: 'ratio', cumulative: false });
  expect(rate).toMatchObject({
    expected: known(0.25),
    paceIndex: known(0.8),
    requiredPerDay: unknown('not_cumulative'),
    status: 'behind',
  });
});

it('never paces a limit: lower is better', () => {
  const cycle = paceReading({ ...ana, actual: 50, quota: known(40), unit: 'days', direction: 'lower' });
  expect(cycle).toMatchObject({
    attainment: known(0.8),
    gap: known(10),
    gapToQuota: known(10),
    status: 'behind',
  });
});

const anyDay = fc.constantFrom(0, 0.5, 1);
const anyInput = fc.record({
  capacity: fc.array(anyDay, { maxLength: 92 }),
  actual: fc.option(fc.integer({ min: -1000, max: 1_000_000 })),
  quota: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  asOfIndex: fc.integer({ min: -2, max: 100 }),
});
const inputOf = (raw: {
  capacity: number[];
  actual: number | null;
  quota: number | null;
  asOfIndex: number;
}) => ({
  ...ana,
  ...raw,
  capacity: Float64Array.from(raw.capacity),
  quota: raw.quota === null ? unknown('no_quota') : known(raw.quota),
});

it('never lets NaN or infinity out', () => {
  fc.assert(
    fc.property(anyInput, (raw) => {
      for (const measure of Object.values(paceReading(inputOf(raw)))) {
        if (typeof measure !== 'object' || measure === null) continue;
        expect(measure.ok ? Number.isFinite(measure.value) : measure.reason !== 'not_a_number').toBe(true);
      }
    }),
  );
});

it('does not change when a day off for everybody is added', () => {
  fc.assert(
    fc.property(anyInput, fc.nat(92), (raw, place) => {
      const at = Math.min(place, raw.capacity.length);
      const longer = [...raw.capacity.slice(0, at), 0, ...raw.capacity.slice(at)];
      const through = Math.min(raw.asOfIndex, raw.capacity.length - 1);
      fc.pre(through >= 0);
      const before = { ...paceReading(inputOf({ ...raw, asOfIndex: through })), coveredTo: null };
      const moved = at <= through ? through + 1 : through;
      const after = {
        ...paceReading(inputOf({ ...raw, capacity: longer, asOfIndex: moved })),
        coveredTo: null,
      };
      expect(after).toEqual(before);
    }),
  );
});

it('never falls behind by leave already taken', () => {
  fc.assert(
    fc.property(anyInput, fc.nat(92), (raw, off) => {
      fc.pre(off <= raw.asOfIndex && off < raw.capacity.length && (raw.actual ?? 0) >= 0);
      const away = raw.capacity.map((part, index) => (index === off ? 0 : part));
      const before = paceReading(inputOf(raw)).paceIndex;
      const after = paceReading(inputOf({ ...raw, capacity: away })).paceIndex;
      if (before.ok && after.ok) expect(after.value).toBeGreaterThanOrEqual(before.value - 1e-9);
    }),
  );
});

it('keeps ratios and status when all money is scaled', () => {
  fc.assert(
    fc.property(anyInput, (raw) => {
      fc.pre(raw.actual !== null && raw.quota !== null);
      const money = { ...inputOf(raw), unit: 'money' as const, actual: (raw.actual ?? 0) * 1000 };
      const small = paceReading({ ...money, quota: known((raw.quota ?? 0) * 1000) });
      const large = paceReading({
        ...money,
        actual: money.actual * 8,
        quota: known((raw.quota ?? 0) * 8000),
      });
      expect(large.attainment).toEqual(small.attainment);
      expect(large.paceIndex).toEqual(small.paceIndex);
      // A gap under one currency unit is the one thing that has an absolute size.
      if (!small.gap.ok || Math.abs(small.gap.value) >= 100) expect(large.status).toBe(small.status);
    }),
  );
});

it('is the same each time', () => expect(values(ana)).toBe(values(ana)));
