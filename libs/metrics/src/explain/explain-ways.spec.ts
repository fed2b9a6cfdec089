import { waysToClose, type WaysInput } from '../ways/ways-to-close.js';
import { explainWay } from './explain-ways.js';

const input: WaysInput = {
  missing: 120,
  restAtPresent: 100,
  activity: { key: 'calls_attempted', perDay: 50, days: [], worth: 0.1, capacityInTime: 10 },
  conversions: [{ key: 'rate', rate: 0.05, own: [0.04, 0.05, 0.07], peers: [] }],
  size: { key: 'size', average: 800_000, own: [], peers: [] },
};
const maths = waysToClose(input).map((way) => explainWay(way, input, 'count', `the ${way.key}`));
const of = (key: string) => {
  const math = maths.find((one) => one.key === `way ${key}`);
  const value = (name: string) => Number(math?.inputs.find((one) => one.name === name)?.value);
  return { math, value };
};

it('is true to the code: each formula, computed from its own inputs, gives the result', () => {
  const calls = of('calls_attempted');
  const extra = (calls.value('missing') - calls.value('rest at present')) / calls.value('worth of one');
  expect(calls.math?.result.value).toBeCloseTo(
    calls.value('now') + extra / calls.value('working days in time'),
    9,
  );
  for (const key of ['rate', 'size']) {
    const { math, value } = of(key);
    expect(math?.result.value).toBeCloseTo((value('now') * value('missing')) / value('rest at present'), 9);
  }
});
it('shows what the verdict stands on, and the reason where there is no way', () => {
  expect([of('rate').value('usual'), of('rate').value('best')]).toEqual([0.05, 0.07]);
  const late = { ...input, activity: { key: 'calls', perDay: 50, days: [], worth: 0.1, capacityInTime: 0 } };
  const way = waysToClose(late).find(({ kind }) => kind === 'activity');
  expect(way && explainWay(way, late, 'count', 'calls').result).toMatchObject({
    value: null,
    reason: 'too_late',
  });
});
