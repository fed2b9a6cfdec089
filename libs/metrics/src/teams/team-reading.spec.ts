import fc from 'fast-check';
import { known } from '../measure/known.js';
import type { Measure } from '../measure/measure.js';
import { unknown } from '../measure/unknown.js';
import { paceReading } from '../pace/pace-reading.js';
import { teamReading, type TeamInput } from './team-reading.js';

const start = '2026-11-01';
const capacity = new Float64Array(25).fill(1);
const none = unknown('no_quota');
const member = (actual: number | null, quota: Measure, more = {}) => {
  const days = { start, capacity, asOfIndex: 14, unit: 'count' as const, ...more };
  return { capacity: days.capacity, reading: paceReading({ ...days, actual, quota }) };
};
const team = (members: TeamInput['members'], ownQuota: Measure = none, more = {}) =>
  teamReading({ start, members, ownQuota, asOfIndex: 14, unit: 'count', ...more });

const ana = member(14, known(30));
const ben = member(20, known(30));
const newcomer = member(5, none);

it('sums actuals, quotas and what is expected, and divides last', () =>
  expect(team([ana, ben])).toMatchObject({
    actual: known(34),
    quota: known(60),
    attainment: known(34 / 60),
    progress: known(0.6),
    expected: known(36),
    gap: known(-2),
    requiredPerDay: known(2.6),
    currentPerDay: known(34 / 15),
    status: 'watch',
    quotaSource: 'reps',
    coveredTo: '2026-11-15',
  }));

it('says when quotas are set for a part of the period only', () => {
  const partial = unknown('partial_quota');
  expect(team([member(14, partial), newcomer])).toMatchObject({
    quota: partial,
    status: 'no_target',
    quotaSource: 'none',
  });
  expect(team([newcomer], partial)).toMatchObject({ actual: known(5), quota: partial, status: 'no_target' });
  expect(team([ana, newcomer], partial).quota).toEqual(known(30));
});

it('leaves reps without a quota out of attainment, and reports what they did', () =>
  expect(team([ana, ben, newcomer])).toMatchObject({
    actual: known(34),
    actualWithoutQuota: 5,
    members: 3,
    membersWithQuota: 2,
  }));

it('counts everybody under the team’s own quota and scales what is expected to it', () =>
  expect(team([ana, ben, newcomer], known(50))).toMatchObject({
    actual: known(39),
    quota: known(50),
    expected: known(30),
    overAssignment: { ok: true, value: expect.closeTo(0.2, 9) },
    quotaSource: 'own',
    status: 'ahead',
  }));

it('paces an own quota by capacity when no rep has a quota', () =>
  expect(team([newcomer], known(10))).toMatchObject({
    expected: known(6),
    actual: known(5),
    status: 'behind',
  }));

it('shows the actual without any quota', () =>
  expect(team([newcomer])).toMatchObject({
    actual: known(5),
    attainment: none,
    status: 'no_target',
    quotaSource: 'none',
  }));

it('expects nothing from a rep for days no file covers', () => {
  const late = member(8, known(30), { coveredIndex: 9 });
  expect(team([ben, late])).toMatchObject({
    expected: known(18 + 12),
    actual: known(28),
    coveredTo: '2026-11-15',
  });
});

it('adds a rep without any data to the quota alone, and counts who is waited for', () => {
  const silent = member(null, known(30));
  expect(team([ben, silent])).toMatchObject({
    actual: known(20),
    quota: known(60),
    expected: known(18),
    membersWaiting: 1,
  });
  expect(team([silent])).toMatchObject({ actual: unknown('waiting_for_data'), status: 'no_target' });
});

it('waits for data in an empty team and is not started before the first day', () => {
  expect(team([])).toMatchObject({ actual: unknown('waiting_for_data'), status: 'no_target', members: 0 });
  const future = member(null, known(30), { asOfIndex: -1 });
  expect(team([future], none, { asOfIndex: -1 })).toMatchObject({
    actual: unknown('not_started'),
    quota: known(30),
  });
});

it('reads one rep like the rep', () => {
  const { actual, expected, gap, requiredPerDay, requiredLift, status } = ana.reading;
  expect(team([ana])).toMatchObject({ actual, expected, gap, requiredPerDay, requiredLift, status });
});

it('reads one rep like the rep also with a shape and a hole', () => {
  const shape = Float64Array.from(capacity, (_, index) => (index < 10 ? 1 : 3));
  const days = Float64Array.from(capacity, (_, index) => (index === 3 ? 0 : 1));
  const one = { ...member(14, known(55), { shape, known: days }), shape, known: days };
  const { progress, expected, stillNeeded, requiredPerDay, requiredLift } = one.reading;
  // 9 of 10 days at 1, 5 of 15 at 3.
  expect(progress).toEqual(known(24 / 55));
  expect(stillNeeded).toEqual(known(40));
  const read = team([one]);
  for (const [name, measure] of Object.entries({
    progress,
    expected,
    stillNeeded,
    requiredPerDay,
    requiredLift,
  })) {
    const same = read[name as 'progress'];
    expect([name, same.ok && same.value]).toEqual([
      name,
      expect.closeTo(measure.ok ? measure.value : NaN, 9),
    ]);
  }
});

it('expects an own quota by its own months, though the reps’ are even', () => {
  const shape = Float64Array.from(capacity, (_, index) => (index < 15 ? 1 : 3));
  const read = team([ana, ben], known(90), { ownShape: shape });
  // 15 of 45 asked: 15 days at 1, 10 at 3.
  expect(read).toMatchObject({ progress: known(15 / 45), expected: known(30), actual: known(34) });
  expect(team([ana, ben], none, { ownShape: shape }).expected).toEqual(known(36));
});

it('does not ask the days left for what late files may bring', () => {
  const late = member(9, known(30), { coveredIndex: 9 });
  // Both are on 18 of 30 by plan: 12 each, and 3 behind.
  const read = team([member(18, known(30)), late]);
  expect(read.stillNeeded.ok && read.stillNeeded.value).toBeCloseTo(27, 9);
  expect(read.requiredPerDay.ok && read.requiredPerDay.value).toBeCloseTo(2.7, 9);
});

it('holds a level against the team’s own target', () =>
  expect(team([ana], known(0.25), { cumulative: false, level: known(0.2), unit: 'ratio' })).toMatchObject({
    actual: known(0.2),
    expected: known(0.25),
    status: 'behind',
  }));

it('has the level’s reason when nothing was decided yet', () =>
  expect(
    team([ana], known(0.25), { cumulative: false, level: unknown('zero_denominator'), unit: 'ratio' }),
  ).toMatchObject({ actual: unknown('zero_denominator'), status: 'no_target' }));

it('is the same whatever the order of the reps, and never a mean of attainments', () => {
  const rep = fc.record({ actual: fc.nat(1000), quota: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(rep, { minLength: 1, maxLength: 20 }), (reps) => {
      const members = reps.map(({ actual, quota }) => member(actual, known(quota)));
      const forward = team(members);
      const sum = (key: 'actual' | 'quota') => reps.reduce((total, one) => total + one[key], 0);
      expect(forward.attainment).toEqual(known(sum('actual') / sum('quota')));
      expect(team([...members].reverse()).gap.ok).toBe(true);
      const [a, b] = [forward.gap, team([...members].reverse()).gap];
      if (a.ok && b.ok) expect(a.value).toBeCloseTo(b.value, 6);
    }),
  );
});
