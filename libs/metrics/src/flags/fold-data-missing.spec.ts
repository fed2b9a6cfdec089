import { foldFlags } from './fold-flags.js';
import type { DaySilence, FlagCheck } from './flag-check.js';
import { november, NOVEMBER, say } from './testing/scenario.js';

const heard: DaySilence = {
  activity: 60,
  usual: 60,
  variance: 300,
  teamSilent: 0,
  sourceSilent: false,
  syncAgeHours: 8,
};
const silent: DaySilence = { ...heard, activity: 0, teamSilent: 7 / 9 };
const days = (count: number, value: number | null) => Array<number | null>(count).fill(value);

/** November with what was heard of others on each of its working days. */
function checks(values: (number | null)[], others: DaySilence[]): FlagCheck[] {
  let next = 0;
  return november(values).map((check) =>
    check.capacity > 0 ? { ...check, silence: others[next++] ?? heard } : check,
  );
}
const fold = (values: (number | null)[], others: DaySilence[]) =>
  foldFlags({ period: NOVEMBER, checks: checks(values, others), kinds: ['data_missing'] });

it('raises on the first day without a file when most of the team is silent, ends with the first row', () =>
  expect(fold([12, null, null, 12], [heard, silent, silent, heard])).toMatchObject([
    {
      openedDay: '2026-11-03',
      closedDay: '2026-11-05',
      closedBecause: 'cleared',
      evidence: {
        raised: { scope: 'team', workdays: 1, heard: false },
        latest: { workdays: 2, heard: true },
      },
    },
  ]));

it('says that it is about the import', () => {
  expect(say(fold([12, null, null], [heard, silent, silent])[0])).toBe(
    'Ana: no data on 2 working days since Tue, Nov 3; 78% of the team is silent too. Pace waits. Check the import.',
  );
  expect(say(fold([12, null], [heard, { ...silent, sourceSilent: true }])[0])).toMatch(
    /since Tue, Nov 3; the whole source is silent\. Pace waits/,
  );
});

it('raises for a file that came without rows, when so little is not chance', () => {
  expect(fold([12, 0], [heard, silent])).toHaveLength(1);
  expect(fold([12, 0], [heard, { ...silent, usual: 2, variance: 3 }])).toEqual([]);
});

it('does not raise for a rep who is silent alone', () =>
  expect(fold([12, 0, 0], [heard, { ...silent, teamSilent: 0.1 }, { ...silent, teamSilent: 0.1 }])).toEqual(
    [],
  ));

it('raises for data older than a day, counting the days it waited', () => {
  const waiting = { ...silent, teamSilent: 0, syncAgeHours: 20 };
  const [flag] = fold([12, null, null], [heard, waiting, { ...waiting, syncAgeHours: 44 }]);
  expect(flag).toMatchObject({
    openedDay: '2026-11-04',
    evidence: { raised: { scope: 'rep', since: '2026-11-03', workdays: 2 } },
  });
});

it('ends when team and source are heard again, even if the rep is not', () =>
  expect(fold([12, null, 0], [heard, silent, { ...silent, teamSilent: 0.1 }])).toMatchObject([
    { closedDay: '2026-11-04' },
  ]));

it('is not raised on days off', () =>
  expect(
    foldFlags({
      period: null,
      checks: [{ day: '2026-11-07', capacity: 0, known: false, value: 0, silence: silent }],
    }),
  ).toEqual([]));

it('suppresses what would be said of the rep meanwhile', () => {
  const values = [...days(5, 2), ...days(6, 0)];
  const quiet = [...Array<DaySilence>(5).fill(heard), ...Array<DaySilence>(6).fill(silent)];
  const kinds = (others: DaySilence[]) =>
    foldFlags({
      period: NOVEMBER,
      checks: checks(values, others).map((check, index) => ({ ...check, odds: index > 7 ? 0.1 : 0.5 })),
    }).map(({ kind }) => kind);
  expect(kinds(quiet)).toEqual(['data_missing']);
  expect(kinds([])).toContain('at_risk');
});
