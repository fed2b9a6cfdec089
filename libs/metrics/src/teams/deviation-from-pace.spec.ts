import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { deviationFromPace } from './deviation-from-pace.js';

const rep = (quota: number | null, values: number[], coveredIndex = 9) => ({
  quota: quota === null ? unknown('no_quota') : known(quota),
  capacity: Float64Array.of(1, 1, 0, 2),
  values,
  coveredIndex,
});

describe('deviationFromPace', () => {
  it('sums actual less expected up to each day', () => {
    const series = deviationFromPace([rep(8, [3, 1, 0, 4]), rep(4, [1, 1])], unknown('no_quota'), 3);
    // Pace asks 2 + 1, 2 + 1, 0, 4 + 2; done are 4, 2, 0, 4.
    expect(series).toEqual([known(1), known(0), known(0), known(-2)]);
  });

  it('leaves out who has no quota, and days after the last one with data', () => {
    const series = deviationFromPace([rep(8, [3, 1, 0, 4], 1), rep(null, [9, 9])], unknown('no_quota'), 3);
    expect(series).toEqual([known(1), known(0), unknown('waiting_for_data'), unknown('waiting_for_data')]);
  });

  it('asks nothing of a day that no file spoke about', () => {
    const hole = { ...rep(8, [3, 0, 0, 4]), known: [1, 0, 1, 1] };
    expect(deviationFromPace([hole], unknown('no_quota'), 3)).toEqual([
      known(1),
      unknown('waiting_for_data'),
      known(1),
      known(1),
    ]);
    expect(deviationFromPace([rep(8, [], -1)], unknown('no_quota'), 0)).toEqual([
      unknown('waiting_for_data'),
    ]);
  });

  it('scales what is expected to an own quota and counts all actuals', () => {
    const series = deviationFromPace([rep(8, [3]), rep(null, [1])], known(16), 1);
    expect(series).toEqual([known(0), known(-4)]);
  });

  it('follows the days that a quota falls due on, the own one before the reps’', () => {
    const late = { ...rep(9, [1, 1, 0, 1]), shape: [1, 2, 0, 3] };
    // 1, 2, 0 and 6 of 9 are asked.
    expect(deviationFromPace([late], unknown('no_quota'), 3)).toEqual([
      known(0),
      known(-1),
      known(-1),
      known(-6),
    ]);
    expect(deviationFromPace([late], known(8), 3, [1, 1, 1, 1])).toEqual([
      known(-1),
      known(-2),
      known(-2),
      known(-5),
    ]);
  });

  it('says no quota on every day when nobody has one', () => {
    expect(deviationFromPace([rep(null, [1])], unknown('no_quota'), 0)).toEqual([unknown('no_quota')]);
  });

  it('paces an own quota by capacity when no rep has a quota', () => {
    expect(deviationFromPace([rep(null, [1, 1, 0, 1])], known(8), 3)).toEqual([
      known(-1),
      known(-2),
      known(-2),
      known(-5),
    ]);
  });

  it('has no day before the period and no members in an empty team', () => {
    expect(deviationFromPace([], known(8), -1)).toEqual([]);
    expect(deviationFromPace([], unknown('no_quota'), 0)).toEqual([unknown('no_quota')]);
  });
});
