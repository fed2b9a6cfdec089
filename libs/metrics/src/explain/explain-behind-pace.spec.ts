import { explainBehindPace } from './explain-behind-pace.js';

const evidence = {
  day: '2026-11-18',
  unit: 'count',
  actual: 14,
  quota: 30,
  expected: 18,
  progress: 0.6,
  paceIndex: 14 / 18,
  gap: -4,
  requiredPerDay: 1.6,
  currentPerDay: 1.1,
  workingDaysLeft: 10,
} as const;

it('has the pace index for its result, by its own inputs, and the limits in force', () => {
  const math = explainBehindPace(evidence, { raiseBelow: 0.8 });
  const value = (name: string) => Number(math.inputs.find((one) => one.name === name)?.value);
  expect(math.result.value).toBeCloseTo(value('actual') / (value('quota') * value('progress')), 12);
  expect([value('raised below'), value('cleared above'), value('not before progress')]).toEqual([
    0.8, 0.95, 0.15,
  ]);
});
