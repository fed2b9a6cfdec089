import { foldFlags } from './fold-flags.js';
import { november, NOVEMBER, say } from './testing/scenario.js';

const days = (count: number, value: number) => Array<number>(count).fill(value);
const fold = (values: (number | null)[], odds: (number | null)[] = []) =>
  foldFlags({ period: NOVEMBER, checks: november(values, { odds }), kinds: ['behind_pace'] });

it('raises once 15% of the work is gone, without odds as with odds from 25% up to 60%', () => {
  expect(fold(days(6, 1))).toMatchObject([{ openedDay: '2026-11-05', closedDay: null }]);
  expect(fold(days(6, 1), days(6, 0.4))).toMatchObject([{ openedDay: '2026-11-05' }]);
});

it('leaves what is below to at_risk and what is above alone', () => {
  expect(fold(days(6, 1), days(6, 0.24))).toEqual([]);
  expect(fold(days(6, 1), days(6, 0.6))).toEqual([]);
  expect(fold(days(6, 1), [0.6, 0.6, 0.6, 0.6, 0.25, 0.2])).toMatchObject([{ openedDay: '2026-11-06' }]);
});

it('says how far and what is needed', () =>
  expect(say(fold(days(6, 1), days(6, 0.4))[0])).toBe(
    "Ana: 6 of 42 meetings with 29% of the month's working days gone (expected 12). Chance to hit: 2 in 5. Needs 2.4 per day; has averaged 1.",
  ));

it('clears above 0.95 on a working day, or with the period', () => {
  expect(fold([...days(5, 1), 6, 5])).toMatchObject([{ closedDay: '2026-11-10', closedBecause: 'cleared' }]);
  expect(fold(days(21, 1))).toMatchObject([{ closedDay: '2026-11-30', closedBecause: 'period_ended' }]);
});

it('is not raised for less than a unit, nor within half of what days vary by', () => {
  expect(
    foldFlags({ period: NOVEMBER, checks: november([0, 0, 0, 0, 0], { quota: 3 }), kinds: ['behind_pace'] }),
  ).toEqual([]);
  expect(fold([9, 0, 0, 0, 0, 0])).toEqual([]);
});
