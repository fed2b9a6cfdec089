import { runningTotals } from './running-totals.js';

it('adds up', () => expect(runningTotals([1, 2, 3])).toEqual([1, 3, 6]));
it('is not known from the first gap on', () => expect(runningTotals([1, null, 3])).toEqual([1, null, null]));
it('is empty for nothing', () => expect(runningTotals([])).toEqual([]));
