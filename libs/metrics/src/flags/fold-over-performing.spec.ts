import { foldFlags } from './fold-flags.js';
import { closedUpTo, november, NOVEMBER, say, weeksTo } from './testing/scenario.js';

const days = (count: number, value: number) => Array<number>(count).fill(value);
const fold = (values: (number | null)[], odds: (number | null)[]) =>
  foldFlags({ period: NOVEMBER, checks: november(values, { odds }), kinds: ['over_performing'] });

it('raises on the second day above 95% with less than 80% of the work gone', () =>
  expect(fold(days(6, 4), [0.9, 0.9, 0.9, 0.97, 0.97, 0.97])).toMatchObject([
    { openedDay: '2026-11-06', closedDay: null },
  ]));

it('is no news near the end', () => expect(fold(days(21, 3), [...days(17, 0.9), ...days(4, 1)])).toEqual([]));

it('says it as it is, and asks for nothing once the quota is reached', () => {
  expect(say(fold(days(6, 4), days(6, 0.97))[0])).toBe(
    "Ana: 24 of 42 meetings with 29% of the month's working days gone (expected 12). Chance to hit: more than 9 in 10. Needs 1.2 per day; has averaged 4.",
  );
  expect(say(fold(days(6, 8), days(6, 1))[0])).toMatch(/more than 9 in 10\.$/);
});

it('ends below 85%, and after 14 days without being raised again for the same', () => {
  expect(fold(days(8, 4), [...days(5, 0.97), 0.86, 0.84, 0.8])).toMatchObject([
    { closedDay: '2026-11-10', closedBecause: 'cleared' },
  ]);
  // Raised on Thursday the 5th; the 20th is the first working day more than 14 days later.
  expect(fold(days(21, 4), days(21, 0.99))).toMatchObject([
    { openedDay: '2026-11-05', closedDay: '2026-11-20', closedBecause: 'expired' },
  ]);
});

const role = { perWeek: 20, extra: 0.02, weeks: 2 };
const steady = days(20, 20);
const trend = (values: number[]) =>
  foldFlags({
    period: null,
    checks: [closedUpTo('2026-11-22')],
    weeks: weeksTo('2026-11-22', values),
    role,
    kinds: ['over_performing'],
  });

it('also sees weeks well above what is usual', () => {
  const [flag] = trend([...steady, 32, 33, 34, 35]);
  expect(flag).toMatchObject({
    openedDay: '2026-11-22',
    evidence: { raised: { basis: 'trend', direction: 'up' } },
  });
  expect(say(flag)).toMatch(
    /^Ana: 134 meetings in the last 4 weeks, usually 8\d\. Likely real: \d in \d+\. Say well done/,
  );
});

it('is over after two weeks, also when it goes on', () => {
  const flags = trend([...steady, 32, 33, 34, 35, 35, 35, 35]);
  expect(flags).toMatchObject([
    { openedDay: '2026-11-01', closedDay: '2026-11-15', closedBecause: 'expired' },
  ]);
});
