import { known, unknown, type Measure, type Reading } from '@paceline/metrics';
import type { RepReading } from '../../common/readings/rep-reading.js';
import { compareReadings } from './compare-readings.js';

const NONE = unknown('no_quota');
const rep = (name: string, gap: Measure, actual: Measure, leaveDay: string | null = null): RepReading =>
  ({ rep: { person: { id: 1, name, leaveDay } }, reading: { gap, actual } as Reading }) as RepReading;
const november = { period: { start: '2026-11-01', end: '2026-11-30' }, asOf: '2026-11-20' };
const order = (direction: 'higher' | 'lower', ...all: RepReading[]) =>
  [...all]
    .sort((a, b) => compareReadings(a, b, { ...november, metric: { direction } }))
    .map(({ rep: { person } }) => person.name);

const behind = rep('behind', known(-5), known(10));
const ahead = rep('ahead', known(3), known(1));
const without = rep('without', NONE, known(4));
const more = rep('more', NONE, known(9));
const waiting = rep('waiting', unknown('waiting_for_data'), unknown('waiting_for_data'));

describe('compareReadings', () => {
  it('puts the furthest behind first, then who has no quota by what was done, then who has no data', () => {
    const all = order('higher', waiting, without, ahead, more, behind);
    expect(all).toEqual(['behind', 'ahead', 'more', 'without', 'waiting']);
  });

  it('turns round where less is better', () => {
    expect(order('lower', behind, ahead, more, without)).toEqual(['ahead', 'behind', 'without', 'more']);
  });

  it('puts who left last: there is nothing to catch up', () => {
    const left = rep('left', known(-50), known(1), '2026-11-20');
    const leaving = rep('leaving', known(-9), known(1), '2026-11-21');
    const whole = rep('whole', known(-8), known(1), '2026-11-30');
    const all = order('higher', left, waiting, behind, whole, leaving);
    expect(all).toEqual(['leaving', 'whole', 'behind', 'waiting', 'left']);
  });

  it('goes by name between equals', () => {
    expect(order('higher', rep('b', known(1), known(1)), rep('a', known(1), known(1)))).toEqual(['a', 'b']);
  });
});
