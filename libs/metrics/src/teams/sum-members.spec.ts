import { known } from '../measure/known.js';
import { paceReading } from '../pace/pace-reading.js';
import { sumMembers, teamDays } from './sum-members.js';

const member = (capacity: Float64Array) => ({
  capacity,
  reading: paceReading({
    start: '2026-11-02',
    actual: 1,
    quota: known(4),
    capacity,
    asOfIndex: 1,
    unit: 'count',
  }),
});

it('has no day and no data without members', () => {
  expect(teamDays([])).toEqual(new Float64Array(0));
  expect(sumMembers([]).coveredIndex('2026-11-02')).toBe(-1);
});

it('counts a day as worked as far as anybody works it', () =>
  expect([...teamDays([member(Float64Array.of(1, 0, 0)), member(Float64Array.of(0.5, 0.5, 0))])]).toEqual([
    1, 0.5, 0,
  ]));
