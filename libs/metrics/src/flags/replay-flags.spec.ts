import { replayFlags, type ReplayCase } from './replay-flags.js';
import { closedUpTo, november, NOVEMBER, weeksTo } from './testing/scenario.js';

const days = (count: number, value: number) => Array<number>(count).fill(value);
const rep = (key: string, odds: number[], outcome: ReplayCase['outcome']): ReplayCase => ({
  key,
  input: { period: NOVEMBER, checks: november(days(21, 1), { odds }) },
  outcome,
});
const cases = [
  rep('flagged and missed', days(21, 0.1), 'miss'),
  rep('cleared and hit', [...days(8, 0.2), ...days(13, 0.6)], 'hit'),
  rep('never flagged, hit', days(21, 0.7), 'hit'),
  rep('never flagged, missed', days(21, 0.3), 'miss'),
  rep('not over yet', days(21, 0.1), null),
];
const value = (measure: { ok: boolean; value?: number }) => (measure.ok ? measure.value : null);

it('holds flags about a quota against what came of it', () => {
  const replay = replayFlags(cases, 'at_risk');
  expect(replay.flags.map(({ key, right }) => [key, right])).toEqual([
    ['flagged and missed', true],
    ['cleared and hit', false],
    ['not over yet', null],
  ]);
  expect(value(replay.precision)).toBe(0.5);
  expect(value(replay.recall)).toBe(0.5);
  expect(value(replay.hittersFlagged)).toBe(0.5);
  expect(value(replay.falsePer100)).toBe(20);
  // Raised three times, cleared once by the rule.
  expect(value(replay.flips)).toBe(0.8);
});

it('shows what another threshold would have done', () => {
  const bolder = replayFlags(cases, 'at_risk', { atRisk: { raiseBelow: 0.35 } });
  expect(value(bolder.recall)).toBe(1);
  const shy = replayFlags(cases, 'at_risk', { atRisk: { checks: 12 } });
  expect(value(shy.precision)).toBe(1);
});

it('looks only at flags raised on the days asked about', () => {
  const late = { start: '2026-11-20', end: '2026-11-30' };
  expect(replayFlags(cases, 'at_risk', {}, late).flags).toEqual([]);
  expect(value(replayFlags(cases, 'at_risk', {}, late).precision)).toBeNull();
});

it('counts who was sure to hit as right when they did', () => {
  const replay = replayFlags([rep('sure', days(21, 0.99), 'hit')], 'over_performing');
  expect(value(replay.precision)).toBe(1);
});

it('holds drops against the day they began, and says how long it took', () => {
  const steady = days(20, 30);
  const drop = (key: string, values: number[], trueFrom: string | null): ReplayCase => ({
    key,
    trueFrom,
    input: {
      period: null,
      checks: [closedUpTo('2026-11-22')],
      weeks: weeksTo('2026-11-22', values),
      role: { perWeek: 30, extra: 0.02 },
    },
  });
  const replay = replayFlags(
    [
      drop('real', [...steady, 15, 15, 15], '2026-11-02'),
      drop('none', [...steady, 30, 30, 30], null),
      drop('false', [...steady, 15, 15, 15], null),
    ],
    'sudden_drop',
  );
  expect(value(replay.precision)).toBe(0.5);
  expect(value(replay.recall)).toBe(1);
  expect(value(replay.delayDays)).toBe(20);
});

it('gives reasons instead of numbers when there is nothing to judge', () => {
  const replay = replayFlags([], 'at_risk');
  expect(replay).toMatchObject({ cases: 0, flags: [], precision: { ok: false }, flips: { ok: false } });
});
