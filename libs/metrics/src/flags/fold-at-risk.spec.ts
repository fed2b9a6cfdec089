import { foldFlags } from './fold-flags.js';
import { november, NOVEMBER, say } from './testing/scenario.js';

const fold = (values: (number | null)[], odds: (number | null)[], more = {}) =>
  foldFlags({ period: NOVEMBER, checks: november(values, { odds }), kinds: ['at_risk'], ...more });
const days = (count: number, value: number) => Array<number>(count).fill(value);

// Worked examples of docs/concepts/flags.md among them.
it('raises on the fifth working day in a row below 25%', () =>
  // Nov 2 to 4 are better; the 5th to the 11th are five working days with a weekend between.
  expect(fold(days(9, 1), [0.5, 0.5, 0.3, ...days(6, 0.2)])).toMatchObject([
    {
      openedDay: '2026-11-11',
      closedDay: null,
      evidence: { raised: { actual: 8, expected: 16, odds: 0.2 } },
    },
  ]));

it('says fact, expectation, odds with those a week before, and what is needed', () => {
  const [flag] = fold(days(9, 1), [0.5, 0.5, 0.5, 0.5, ...days(5, 0.2)]);
  expect(say(flag)).toBe(
    "Ana: 9 of 42 meetings with 43% of the month's working days gone (expected 18). Chance to hit: 1 in 5 (was 1 in 2 a week ago). Needs 2.8 per day; has averaged 1.",
  );
  expect(say(flag, 'meetings_held', { driver: 'Gap is activity, not conversion.' })).toMatch(
    /a week ago\)\. Gap is activity, not conversion\. Needs 2\.8/,
  );
});

it('weighs it by value and time left', () =>
  // 0.8 to miss × a quarter of the value × 4 × 9/21 × 12/21
  expect(fold(days(9, 1), days(9, 0.2), { valueShare: 0.25 })[0]?.severity).toBeCloseTo(0.1959, 4));

it('is not raised before a quarter of the work is gone, but the days before count', () => {
  expect(fold(days(5, 1), days(5, 0.1))).toEqual([]);
  expect(fold(days(6, 1), days(6, 0.1))[0]?.openedDay).toBe('2026-11-09');
});

it('starts the row anew when a day is better', () =>
  expect(fold(days(10, 1), [0.2, 0.2, 0.2, 0.2, 0.25, 0.2, 0.2, 0.2, 0.2, 0.2])).toMatchObject([
    { openedDay: '2026-11-13' },
  ]));

it('clears on the fifth working day in a row above 40%, and not in between', () => {
  const back = [...days(6, 0.2), ...days(4, 0.45), 0.4, ...days(5, 0.5)];
  expect(fold(days(15, 2), back.slice(0, 15))).toMatchObject([{ closedDay: null }]);
  expect(fold(days(16, 2), back)).toMatchObject([
    { closedDay: '2026-11-23', closedBecause: 'cleared', evidence: { latest: { odds: 0.5 } } },
  ]);
});

it('does not advance on days without a file, nor where there are no odds', () => {
  const odds = days(9, 0.1);
  expect(fold([1, 1, null, null, null, null, null, 1, 1], odds)).toEqual([]);
  expect(fold(days(9, 1), [0.1, 0.1, null, null, null, null, 0.1, 0.1, null])).toEqual([]);
});

it('ends with the period, and is not raised once no working day is left', () => {
  const [flag, ...none] = fold(days(21, 1), days(21, 0.1));
  expect(flag).toMatchObject({ closedDay: '2026-11-30', closedBecause: 'period_ended' });
  expect(none).toEqual([]);
  expect(fold(days(21, 2), [...days(16, 0.5), ...days(5, 0.1)])).toEqual([]);
});

it('leaves out reps in the first half of their ramp', () => {
  const checks = november(days(9, 1), { odds: days(9, 0.1), ramp: days(30, 0.49) });
  expect(foldFlags({ period: NOVEMBER, checks, kinds: ['at_risk'] })).toEqual([]);
});

it('needs a period and a quota', () => {
  const checks = november(days(9, 1), { odds: days(9, 0.1) });
  expect(foldFlags({ period: null, checks })).toEqual([]);
  expect(
    foldFlags({ period: NOVEMBER, checks: november(days(9, 1), { quota: null, odds: days(9, 0.1) }) }),
  ).toEqual([]);
});
