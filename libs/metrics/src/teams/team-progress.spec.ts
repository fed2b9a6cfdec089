import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { paceReading } from '../pace/pace-reading.js';
import type { TeamMember } from './sum-members.js';
import { teamProgress } from './team-progress.js';

const start = '2026-11-02';
const member = (
  days: number[],
  quota = 4,
  more: { coveredIndex?: number; known?: number[] } = {},
): TeamMember => {
  const capacity = Float64Array.from(days);
  const about = { start, actual: 1, capacity, asOfIndex: 1, unit: 'count' as const, ...more };
  return { capacity, known: more.known, reading: paceReading({ ...about, quota: known(quota) }) };
};
const of = (members: TeamMember[], by: 'quota' | 'capacity' = 'quota', shape?: number[]) =>
  teamProgress(members, { start, through: 1, by, ...(shape ? { shape } : {}) });

it('is not known without members', () => expect(of([])).toEqual({ gone: unknown('no_capacity'), holes: 0 }));

it('weighs by quota, or by capacity', () => {
  const members = [member([1, 1, 0, 0]), member([1, 1, 1, 1])];
  expect(of(members).gone).toEqual(known(6 / 8));
  expect(of(members, 'capacity').gone).toEqual(known(4 / 6));
  expect(of([member([1, 1, 0, 0], 12), member([1, 1, 1, 1])]).gone).toEqual(known(14 / 16));
});

it('follows the days of the team’s own quota', () => {
  // 1 of 8 asked on the first day, 1 on the second.
  expect(of([member([1, 1, 1, 1])], 'quota', [1, 1, 3, 3]).gone).toEqual(known(2 / 8));
  expect(of([member([1, 1, 0, 0]), member([1, 1, 1, 1])], 'capacity', [1, 1, 3, 3]).gone).toEqual(
    known(4 / 10),
  );
});

it('counts as holes the days gone by that a rep has no data for', () => {
  expect(of([member([1, 1, 1, 1])]).holes).toBe(0);
  expect(of([member([1, 1, 1, 1], 4, { known: [0, 1, 1, 1] })]).holes).toBe(0.25);
  // One of two files is a day late.
  expect(of([member([1, 1, 1, 1]), member([1, 1, 1, 1], 4, { coveredIndex: 0 })]).holes).toBe(0.125);
  // Nothing is known of one rep.
  expect(of([member([1, 1, 1, 1]), member([1, 1, 1, 1], 4, { coveredIndex: -1 })]).holes).toBe(0.25);
});
