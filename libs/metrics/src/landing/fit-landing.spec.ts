import { uniformShape } from '../shape/shape.js';
import { fitLanding } from './fit-landing.js';
import { pastQuarters, quarterCapacity, quarterStart } from './testing/past-quarters.js';

const shape = uniformShape('quarter');
const reps = pastQuarters({ reps: 12, quarters: 6, mean: 50 });
const fit = fitLanding({ kind: 'counts', reps, shape });

it('learns the team’s level, and each rep’s between the own and the team’s', () => {
  expect(fit).toMatchObject({ level: 'full', periods: 6, reps: 12, sizes: null });
  expect(fit.teamMean).toBeGreaterThan(30);
  for (const { mean, ownMean, ownWeight, variance, periods } of Object.values(fit.byRep)) {
    expect(Math.abs(mean - fit.teamMean)).toBeLessThanOrEqual(Math.abs(ownMean - fit.teamMean));
    expect(ownWeight).toBeGreaterThan(0);
    expect(ownWeight).toBeLessThan(1);
    expect(variance).toBeGreaterThan(0);
    expect(periods).toBeCloseTo(6, 9);
  }
});
it('survives being kept as JSON', () => expect(JSON.parse(JSON.stringify(fit))).toEqual(fit));
it('learns sizes for amounts', () => {
  const deals = pastQuarters({ reps: 12, quarters: 6, mean: 9, dealSize: 2_000_000 });
  const amounts = fitLanding({ kind: 'amounts', reps: deals, shape });
  expect((amounts.sizes?.mean ?? 0) / 2_000_000).toBeCloseTo(1, 0);
  expect(amounts.teamMean).toBeLessThan(20);
  expect(amounts.byRep['3']?.size).toBeGreaterThan(0);
});

describe('the ladder', () => {
  const level = (options: { reps: number; quarters: number }) =>
    fitLanding({ kind: 'counts', reps: pastQuarters({ ...options, mean: 50 }), shape }).level;
  it('is full from three periods of five reps', () => expect(level({ reps: 5, quarters: 3 })).toBe('full'));
  it('is little below', () => {
    expect(level({ reps: 4, quarters: 3 })).toBe('little');
    expect(level({ reps: 5, quarters: 2 })).toBe('little');
    expect(level({ reps: 1, quarters: 1 })).toBe('little');
  });
  it('is an estimate without anything that counts', () => {
    expect(fitLanding({ kind: 'counts', reps: [], shape }).level).toBe('estimate');
    expect(level({ reps: 5, quarters: 0 })).toBe('estimate');
    const silent = {
      start: quarterStart(0),
      capacity: quarterCapacity,
      values: new Array<null>(91).fill(null),
    };
    expect(fitLanding({ kind: 'counts', reps: [{ rep: 1, periods: [silent] }], shape }).level).toBe(
      'estimate',
    );
    expect(fitLanding({ kind: 'amounts', reps, shape }).level).not.toBe('full');
  });
});

it('takes a quarter of half-time work for half a quarter', () => {
  const halfTime = reps.map(({ rep, periods }) => ({
    rep,
    periods: periods.map((period) => ({
      ...period,
      capacity: quarterCapacity.map((part) => part / 2),
      fullCapacity: quarterCapacity,
    })),
  }));
  expect(fitLanding({ kind: 'counts', reps: halfTime, shape }).teamMean / fit.teamMean).toBeCloseTo(2, 9);
});
it('does not care who comes first', () => {
  const reversed = fitLanding({ kind: 'counts', reps: reps.toReversed(), shape });
  for (const [rep, { mean }] of Object.entries(fit.byRep))
    expect(reversed.byRep[rep]?.mean).toBeCloseTo(mean, 9);
});
it('is not moved by a day off for everybody', () => {
  const longer = reps.map(({ rep, periods }) => ({
    rep,
    periods: periods.map((period) => ({
      ...period,
      capacity: [...quarterCapacity, 0, 0],
      values: [...Array.from(period.values), 0, 0],
    })),
  }));
  const other = fitLanding({ kind: 'counts', reps: longer, shape });
  expect(other.teamMean).toBeCloseTo(fit.teamMean, 9);
  expect(other.byRep['0']?.variance).toBeCloseTo(fit.byRep['0']?.variance ?? NaN, 6);
});
it('replays past periods with the shape that leaves them out', () => {
  const asked: string[] = [];
  fitLanding({ kind: 'counts', reps, shape, shapeWithout: (start) => (asked.push(start), shape) });
  expect(asked).toEqual([0, 1, 2, 3, 4, 5].map(quarterStart));
});
