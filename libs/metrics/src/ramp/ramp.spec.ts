import fc from 'fast-check';
import { isotonic } from './isotonic.js';
import { kaplanMeier, survivalMedian } from './kaplan-meier.js';
import { rampCurve } from './ramp-curve.js';
import { rampSentence } from './ramp-sentence.js';
import { timeToRamp } from './time-to-ramp.js';

const ones = (values: readonly number[]) => values.map((value) => ({ value, weight: 1 }));
/** Months of one rep with an exposure of 10 each. */
const rep = (actuals: readonly number[], first = 1) =>
  actuals.map((actual, index) => ({ month: first + index, actual, exposure: 10 }));

describe('the curve that never falls', () => {
  it('pools neighbours that fall into their weighted mean', () => {
    expect(isotonic(ones([1, 3, 2]))).toEqual([1, 2.5, 2.5]);
    expect(
      isotonic([
        { value: 4, weight: 3 },
        { value: 0, weight: 1 },
      ]),
    ).toEqual([3, 3]);
    expect(isotonic(ones([3, 2, 1]))).toEqual([2, 2, 2]);
    expect(isotonic([])).toEqual([]);
  });
  it('takes the level beside it where nothing is known', () => {
    const gap = { value: 0, weight: 0 };
    expect(isotonic([gap, ...ones([1]), gap, ...ones([2])])).toEqual([1, 1, 1, 2]);
    expect(isotonic([gap, gap])).toEqual([0, 0]);
  });
  it('never falls, keeps the weighted mean, and leaves alone what never falls', () => {
    const points = fc.array(
      fc.record({ value: fc.integer({ min: -100, max: 100 }), weight: fc.integer({ min: 1, max: 9 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(points, (values) => {
        const fitted = isotonic(values);
        const mean = (of: (index: number) => number) =>
          values.reduce((sum, { weight }, index) => sum + weight * of(index), 0);
        expect(fitted.every((value, index) => index === 0 || value >= (fitted[index - 1] ?? 0) - 1e-9)).toBe(
          true,
        );
        expect(mean((index) => fitted[index] ?? 0)).toBeCloseTo(
          mean((index) => values[index]?.value ?? 0),
          6,
        );
        expect(
          isotonic(fitted.map((value, index) => ({ value, weight: values[index]?.weight ?? 1 }))),
        ).toEqual(fitted);
      }),
    );
  });
});

describe('Kaplan and Meier', () => {
  const people = [
    { time: 2, happened: true },
    { time: 3, happened: false },
    { time: 4, happened: true },
    { time: 4, happened: true },
    { time: 5, happened: false },
  ];
  it('counts those who are watched no longer for as long as they were', () => {
    // Month 2: 1 of 5; month 4: 2 of the 3 left. 4/5 × 1/3.
    const steps = kaplanMeier(people);
    expect(steps.map(({ time, atRisk, happened }) => [time, atRisk, happened])).toEqual([
      [2, 5, 1],
      [4, 3, 2],
    ]);
    expect(steps[0]?.left).toBeCloseTo(4 / 5, 12);
    expect(steps[1]?.left).toBeCloseTo(4 / 15, 12);
    expect(survivalMedian(steps)).toBe(4);
  });
  it('has no median while it has happened to less than half', () => {
    expect(survivalMedian(kaplanMeier([...people.slice(0, 2), ...people.slice(4)]))).toBeNull();
    expect(survivalMedian([])).toBeNull();
  });
  it('without anybody lost it is the plain share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, left } of kaplanMeier(times.map((one) => ({ time: one, happened: true }))))
          expect(left).toBeCloseTo(times.filter((one) => one > time).length / times.length, 9);
      }),
    );
  });
});

describe('the ramp', () => {
  it('is what was done over what full quotas would have asked, month by month, never falling', () => {
    // Month 1: 2 + 4 of 20; month 2: 10 + 6 of 20; month 3: 5 of 10, which falls: 21 of 30 for both.
    const curve = rampCurve([rep([2, 10, 5]), rep([4, 6])], 4);
    expect(curve.map(({ reps, productivity }) => [reps, productivity])).toEqual([
      [2, 0.3],
      [2, 0.8],
      [1, 0.5],
      [0, null],
    ]);
    const fitted = curve.map((month) => month.fitted);
    expect(fitted[0]).toBeCloseTo(0.3, 12);
    expect(fitted[1]).toBeCloseTo(0.7, 12);
    expect(fitted[2]).toBeCloseTo(0.7, 12);
    expect(fitted[3]).toBeNull();
  });
  it('counts months without exposure for nobody', () =>
    expect(rampCurve([[{ month: 1, actual: 5, exposure: 0 }]], 1)).toEqual([
      { month: 1, reps: 0, productivity: null, fitted: null },
    ]));
  it('is over in the month in which three together reach 80%', () => {
    // 0 + 6 + 10 = 16 of 30; 6 + 10 + 8 = 24 of 30: month 4.
    expect(timeToRamp([rep([0, 6, 10, 8, 9])])).toMatchObject({ reps: 1, reached: 1, median: 4 });
  });
  it('counts leavers and unfinished ramps for as long as they were watched', () => {
    const found = timeToRamp([rep([0, 6, 10, 8, 9]), rep([0, 0, 0, 1, 2, 3]), rep([0, 6, 9]), rep([1, 2])]);
    // Watched: month 4 reached; 6 not; 3 not; the fourth is too new to tell. In month 4 one of two gets there.
    expect(found).toMatchObject({ reps: 3, reached: 1, median: 4 });
    expect(found?.steps).toEqual([{ time: 4, atRisk: 2, happened: 1, left: 0.5 }]);
    expect(rampSentence(found)).toBe(
      'Half of the new reps reach 80% of a full quota by month 4 (1 of 3 so far).',
    );
  });
  it('says when less than half are there, and what it needs', () => {
    expect(rampSentence(timeToRamp([rep([0, 0, 0, 0])]))).toBe(
      'Fewer than half of the new reps have reached 80% of a full quota (0 of 1 so far).',
    );
    expect(timeToRamp([rep([9, 9, 9], 14)])).toBeNull();
    expect(rampSentence(null)).toBe('Needs new reps with hire dates and three whole months of data.');
  });
});
