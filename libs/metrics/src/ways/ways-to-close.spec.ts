import fc from 'fast-check';
import { waysToClose, type WaysInput } from './ways-to-close.js';

// 120 missing, 100 at present rates: 20 more by 10 days of calls worth 0.1 each, or rate or size × 1.2.
const days = [40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60];
const input: WaysInput = {
  missing: 120,
  restAtPresent: 100,
  activity: { key: 'calls_attempted', perDay: 50, days, worth: 0.1, capacityInTime: 10 },
  conversions: [
    { key: 'call_to_meeting', rate: 0.05, own: [0.04, 0.05, 0.07], peers: [0.05, 0.06, 0.06] },
    { key: 'meeting_to_deal', rate: 0.2, own: [0.2, 0.2, 0.2], peers: [0.2, 0.2, 0.21] },
  ],
  size: { key: 'average_deal', average: 800_000, own: [700_000, 800_000, 990_000], peers: [] },
};

it('prices activity, the easiest conversion and size, the most reachable first', () => {
  const [first, second, third, ...more] = waysToClose(input);
  expect(first).toMatchObject({
    kind: 'conversion',
    key: 'call_to_meeting',
    from: 0.05,
    verdict: 'reachable',
  });
  expect(first?.to).toBeCloseTo(0.06, 12);
  expect(second).toMatchObject({
    kind: 'size',
    from: 800_000,
    to: 960_000,
    verdict: 'stretch',
    best: 990_000,
  });
  expect(third).toMatchObject({
    kind: 'activity',
    from: 50,
    to: 70,
    verdict: 'out_of_reach',
    usual: 52,
    best: 58,
  });
  expect(more).toEqual([]);
});

it('is nothing to do when present rates get there, or nothing is missing', () => {
  expect(waysToClose({ ...input, restAtPresent: 120 })).toEqual([]);
  expect(waysToClose({ ...input, missing: 0 })).toEqual([]);
});

it('asks the rest of activity that can still close in time', () => {
  const activity = { ...input.activity, capacityInTime: 40 } as WaysInput['activity'];
  expect(waysToClose({ ...input, activity, conversions: [], size: null })[0]).toMatchObject({ to: 55 });
});

it('has reasons: too late, too few deals, above 100%, no history', () => {
  const activity = { ...input.activity, capacityInTime: 0 } as WaysInput['activity'];
  const only = (more: Partial<WaysInput>) =>
    waysToClose({ ...input, activity: null, conversions: [], size: null, ...more })[0];
  expect(only({ activity })).toMatchObject({ to: null, reason: 'too_late' });
  expect(only({ activity: { ...input.activity, worth: 0 } as WaysInput['activity'] })).toMatchObject({
    reason: 'too_few_deals',
  });
  const [step] = input.conversions;
  expect(only({ conversions: [step as never], restAtPresent: 0 })).toMatchObject({ reason: 'too_few_deals' });
  expect(only({ conversions: [{ key: 'rate', rate: 0.9, own: [], peers: [] }] })).toMatchObject({
    to: null,
    reason: 'above_all',
  });
  expect(only({ size: { key: 'average_deal', average: 100, own: [1, 2], peers: [3] } })).toMatchObject({
    to: 120,
    verdict: null,
    reason: 'no_history',
  });
  expect(
    only({ activity: { ...input.activity, days: days.slice(0, 9) } as WaysInput['activity'] }),
  ).toMatchObject({
    to: 70,
    reason: 'no_history',
  });
});

it('puts what cannot be computed last', () => {
  const size = { key: 'average_deal', average: 0, own: [], peers: [] };
  expect(waysToClose({ ...input, size }).map(({ kind }) => kind)).toEqual(['conversion', 'activity', 'size']);
});

it('closes the gap by each way alone', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (rest, more, perDay) => {
      const activity = { key: 'calls', perDay, days, worth: rest / (perDay * 10), capacityInTime: 10 };
      const ways = waysToClose({ ...input, missing: rest + more, restAtPresent: rest, activity });
      for (const { from, to } of ways)
        if (to !== null) expect((rest * to) / from / (rest + more)).toBeCloseTo(1, 9);
    }),
  );
});
