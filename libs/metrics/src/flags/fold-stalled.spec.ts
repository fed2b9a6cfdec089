import { foldFlags, type FlagInput } from './fold-flags.js';
import { november, say, weeksTo } from './testing/scenario.js';

const role = { perWeek: 60, extra: 0.05, weeks: 2 };
const weeks = weeksTo('2026-11-01', Array<number>(12).fill(60));
const fold = (values: (number | null)[], more: Partial<FlagInput> = {}, days = {}) =>
  foldFlags({ period: null, checks: november(values, days), weeks, role, kinds: ['stalled'], ...more });

it('raises on the third empty working day of frequent work, across a weekend', () =>
  expect(fold([12, 12, 12, 0, 0, 0, 0])).toMatchObject([
    {
      openedDay: '2026-11-09',
      closedDay: null,
      evidence: { raised: { workdays: 3, since: '2026-11-05' }, latest: { workdays: 4 } },
    },
  ]));

it('says since when, what is usual, and what to ask', () =>
  expect(say(fold([12, 12, 12, 0, 0, 0])[0], 'calls_connected')).toBe(
    'Ana: no connected calls on 3 working days since Thu, Nov 5, usually 12 a day. Ask what is in the way.',
  ));

it('ends with any activity, also on a day off', () => {
  expect(fold([12, 0, 0, 0, 1])).toMatchObject([{ closedDay: '2026-11-06', closedBecause: 'cleared' }]);
  const checks = november([12, 0, 0, 0, 0]).map((check) =>
    check.day === '2026-11-07' ? { ...check, value: 2 } : check,
  );
  const [flag] = fold([], { checks });
  expect(flag).toMatchObject({ closedDay: '2026-11-07' });
  expect(say(flag, 'calls_connected')).toBe('Ana: active again since Sat, Nov 7.');
});

it('does not count days without a file, nor days on which others were silent too', () => {
  expect(fold([12, 0, null, null, 0])).toEqual([]);
  const silence = {
    activity: 0,
    usual: 12,
    variance: 200,
    teamSilent: 0.6,
    sourceSilent: false,
    syncAgeHours: 8,
  };
  const checks = november([12, 0, 0, 0, 0]).map((check) => ({ ...check, silence }));
  expect(fold([], { checks })).toEqual([]);
});

it('starts the count anew after a day of leave', () => {
  const absence = Array<number>(30).fill(0).fill(1, 4, 5); // Thursday the 5th
  const checks = november([12, 0, 0, 0, 0, 0], { absence }).map((check) =>
    check.day === '2026-11-05' ? { ...check, capacity: 0 } : check,
  );
  expect(fold([], { checks })).toEqual([]);
});

it('waits longer for rarer work and never judges the rarest', () => {
  const rare = (perWeek: number, count: number) =>
    fold(Array<number>(count).fill(0), { weeks: [], role: { perWeek, extra: 0 } });
  expect(rare(5, 6)).toEqual([]);
  expect(rare(5, 7)).toMatchObject([{ openedDay: '2026-11-10' }]);
  expect(rare(0.7, 21)).toEqual([]);
});

it('also watches reps on their ramp, by what is asked of them', () => {
  const ramp = Array<number>(30).fill(0.25);
  expect(fold([0, 0, 0], { weeks: [] }, { ramp })).toMatchObject([
    { evidence: { raised: { usualPerDay: 3 } } },
  ]);
});

it('needs to know what is usual', () => expect(fold([0, 0, 0, 0], { role: null })).toEqual([]));
