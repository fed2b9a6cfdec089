import { foldFlags, type FlagInput } from './fold-flags.js';
import { closedUpTo, say, weeksTo } from './testing/scenario.js';

const role = { perWeek: 30, extra: 0.02, weeks: 2 };
const steady = Array<number>(20).fill(30);
const fold = (values: number[], more: Partial<FlagInput> = {}) =>
  foldFlags({
    period: null,
    checks: [closedUpTo('2026-11-22')],
    weeks: weeksTo('2026-11-22', values),
    role,
    kinds: ['sudden_drop'],
    ...more,
  });

// Worked examples of docs/concepts/flags.md among them.
it('raises in the third week of half, on the day the week ends', () =>
  expect(fold([...steady, 15, 15, 15])).toMatchObject([
    { openedDay: '2026-11-22', closedDay: null, evidence: { raised: { weeks: 4, actual: 75 } } },
  ]));

it('stops learning what is usual once the drop shows', () =>
  // One week of 15 slipped in: (20 × 30 + 15 + 2 × 30) ÷ 23 a week.
  expect(fold([...steady, 15, 15, 15, 15, 15])[0]?.evidence.latest).toMatchObject({
    perWeek: expect.closeTo(675 / 23, 9),
    usual: expect.closeTo((4 * 675) / 23, 9),
  }));

it('says what there was, what is usual, and how sure it is', () => {
  const [flag] = fold([...steady, 15, 15, 15, 15, 15]);
  expect(say(flag, 'calls_connected')).toBe(
    'Ana: 60 connected calls in the last 4 weeks, usually 117. Likely real: more than 9 in 10. Ask what changed.',
  );
});

it('lets one empty week pass, and weeks a little low', () => {
  expect(fold([...steady, 0])).toEqual([]);
  expect(fold([...steady, 26, 25, 27, 26, 25, 26])).toEqual([]);
});

it('asks more evidence where weeks come in spells', () =>
  expect(fold([...steady, 15, 15, 15], { role: { ...role, momentum: 3 } })).toEqual([]));

it('holds short weeks against what is usual in them', () => {
  const weeks = weeksTo('2026-11-22', [...steady, 15, 15, 15]).map((week, index) =>
    index < 20 ? week : { ...week, capacity: 0.5 },
  );
  expect(fold([], { weeks })).toEqual([]);
});

it('clears when weeks are as usual again', () => {
  const [flag] = fold([...steady, 15, 15, 15, 30, 30, 30, 30, 30]);
  expect(flag).toMatchObject({ openedDay: '2026-10-18', closedBecause: 'cleared' });
});

it('ends on the day somebody acknowledges it; the lower level is then usual', () => {
  const acknowledgements = [{ kind: 'sudden_drop' as const, day: '2026-11-04' }];
  const [flag, ...none] = fold([...steady, 15, 15, 15, 15, 15, 15], { acknowledgements });
  expect(flag).toMatchObject({ closedDay: '2026-11-04', closedBecause: 'acknowledged' });
  expect(flag?.evidence.latest).toMatchObject({ day: '2026-11-01', actual: 75 });
  expect(none).toEqual([]);
});

it('ends on a day of the week that is not over yet', () =>
  expect(
    fold([...steady, 15, 15, 15, 15], {
      checks: [closedUpTo('2026-11-25')],
      acknowledgements: [{ kind: 'sudden_drop', day: '2026-11-24' }],
    }),
  ).toMatchObject([{ openedDay: '2026-11-15', closedDay: '2026-11-24', closedBecause: 'acknowledged' }]));

it('starts anew in another team', () =>
  expect(fold([...steady, 15, 15, 15, 15], { moves: ['2026-11-02'] })).toEqual([]));

it('leaves rare work to the odds', () =>
  expect(
    fold(Array<number>(20).fill(2).concat(0, 0, 0, 0, 0, 0), { role: { perWeek: 2, extra: 0 } }),
  ).toEqual([]));

it('leaves out weeks in which data was missing', () => {
  const silence = {
    activity: 0,
    usual: 30,
    variance: 60,
    teamSilent: 1,
    sourceSilent: true,
    syncAgeHours: 60,
  };
  const missing = ['2026-11-11', '2026-11-12'].map((day) => ({
    day,
    capacity: 1,
    known: false,
    value: 0,
    silence,
  }));
  const checks = [
    ...missing,
    { day: '2026-11-13', capacity: 1, known: true, value: 3 },
    closedUpTo('2026-11-15'),
  ];
  const weeks = weeksTo('2026-11-15', [...steady, 15, 15, 15]);
  expect(fold([], { weeks, checks: [closedUpTo('2026-11-15')] })).toHaveLength(1);
  expect(fold([], { weeks, checks })).toEqual([]);
});

it('judges only weeks that are closed, and nothing without a role', () => {
  expect(fold([...steady, 15, 15, 15], { checks: [closedUpTo('2026-11-21')] })).toEqual([]);
  expect(fold([...steady, 15, 15, 15], { role: null })).toEqual([]);
});

it('takes what people did and moves in the order of their days, however they are given', () => {
  const values = [...steady, 15, 15, 15, 15, 15];
  const seen = (day: string) => ({ kind: 'sudden_drop' as const, day });
  const given = fold(values, {
    acknowledgements: [seen('2026-11-12'), seen('2026-11-20')],
    moves: ['2026-09-01'],
  });
  const turned = fold(values, {
    acknowledgements: [seen('2026-11-20'), seen('2026-11-12')],
    moves: ['2026-09-01'],
  });
  expect(turned).toEqual(given);
});

it('is not raised of weeks that are not there', () => expect(fold([], { weeks: undefined })).toEqual([]));
