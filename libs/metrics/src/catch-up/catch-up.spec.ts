import fc from 'fast-check';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { catchUp, type CatchUpInput } from './catch-up.js';

// Sorted, the 60th percentile is 7 and the 90th is 11.
const days = [4, 5, 5, 6, 6, 6, 7, 8, 9, 11, 12];
const dense: CatchUpInput = {
  gapToQuota: known(90),
  capacityLeft: 10,
  currentPerDay: known(6),
  days,
  rests: [],
};
const rests = [1, 2, 4].map((value) => ({ value, capacity: 8 }));
const sparse: CatchUpInput = { ...dense, days: [0, 0, 0, 0, 0, 0, 0, 1, 0, 2], rests, capacityLeft: 8 };
const needing = (input: CatchUpInput, missing: number) => catchUp({ ...input, gapToQuota: known(missing) });

it('holds what a day needs against the own usual and best days', () =>
  expect(catchUp(dense)).toEqual({
    verdict: 'stretch',
    reason: null,
    basis: 'days',
    need: 9,
    averaged: 6,
    usual: 7,
    best: 11,
    history: 11,
    met: 3,
    capacityLeft: 10,
  }));

it('is reachable up to the usual day, a stretch up to the best days, out of reach above', () => {
  expect(needing(dense, 70).verdict).toBe('reachable');
  expect(needing(dense, 71).verdict).toBe('stretch');
  expect(needing(dense, 110).verdict).toBe('stretch');
  expect(needing(dense, 111).verdict).toBe('out_of_reach');
});

it('holds a rare metric against what the same rest of past periods brought', () => {
  expect(needing(sparse, 2)).toMatchObject({
    verdict: 'reachable',
    basis: 'rests',
    need: 2,
    usual: 2,
    best: 4,
    met: 2,
  });
  expect(needing(sparse, 3)).toMatchObject({ verdict: 'stretch', history: 3, met: 1 });
  expect(needing(sparse, 5)).toMatchObject({ verdict: 'out_of_reach', met: 0 });
});

it('scales past rests to the working time left now', () =>
  expect(catchUp({ ...sparse, gapToQuota: known(2), capacityLeft: 4 })).toMatchObject({ usual: 1, best: 2 }));

it('has a reason with too little history, without a quota and at the end', () => {
  expect(catchUp({ ...dense, days: days.slice(0, 9) })).toMatchObject({
    verdict: null,
    reason: 'no_history',
  });
  expect(catchUp({ ...sparse, rests: rests.slice(0, 2) })).toMatchObject({
    verdict: null,
    reason: 'no_history',
  });
  expect(catchUp({ ...dense, gapToQuota: unknown('no_quota') })).toMatchObject({ reason: 'no_quota' });
  expect(catchUp({ ...dense, capacityLeft: 0 })).toMatchObject({ verdict: null, reason: 'no_capacity_left' });
});

it('leaves out a past rest without working time', () =>
  expect(catchUp({ ...sparse, rests: [...rests, { value: 9, capacity: 0 }] })).toMatchObject({ history: 3 }));

it('needs nothing once the quota is reached, even after the last day', () => {
  expect(catchUp({ ...dense, gapToQuota: known(0), capacityLeft: 0, days: [] })).toMatchObject({
    verdict: 'reachable',
    need: 0,
  });
});

it('takes other thresholds', () => {
  const strict = { days: { usual: 0, best: 0.5, least: 1 }, rests: { usual: 0, best: 0.5, least: 1 } };
  expect(catchUp({ ...dense, thresholds: strict })).toMatchObject({
    verdict: 'out_of_reach',
    usual: 4,
    best: 6,
  });
});

it('never gets easier when more is missing, and does not change with the unit of money', () => {
  const order = ['reachable', 'stretch', 'out_of_reach'];
  const values = fc.array(fc.nat(50), { minLength: 10, maxLength: 40 });
  fc.assert(
    fc.property(
      values,
      fc.nat(900),
      fc.nat(100),
      fc.integer({ min: 1, max: 20 }),
      (past, missing, more, left) => {
        const input = { ...dense, days: past, rests, capacityLeft: left };
        const rank = (amount: number) => order.indexOf(needing(input, amount).verdict ?? '');
        expect(rank(missing + more)).toBeGreaterThanOrEqual(rank(missing));
        const cents = {
          ...input,
          days: past.map((value) => value * 100),
          rests: rests.map((rest) => ({ ...rest, value: rest.value * 100 })),
        };
        expect(needing(cents, missing * 100).verdict).toBe(needing(input, missing).verdict);
      },
    ),
  );
});
