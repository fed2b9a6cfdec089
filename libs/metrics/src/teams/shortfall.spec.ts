import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import type { Status } from '../pace/status.js';
import { shortfall } from './shortfall.js';

const rep = (status: Status, gap: number | null) => ({
  status,
  gap: gap === null ? unknown('no_quota') : known(gap),
});

it('finds the few who carry most, whoever is ahead', () =>
  expect(shortfall([rep('watch', -13), rep('behind', -50), rep('ahead', 200), rep('behind', -37)])).toEqual({
    behind: 3,
    top: 2,
    share: known(0.87),
  }));

it('counts small gaps of reps on pace in the whole shortfall', () =>
  expect(shortfall([rep('behind', -90), rep('on_pace', -10)])).toEqual({
    behind: 1,
    top: 1,
    share: known(0.9),
  }));

it('has nobody behind in an empty team and where all are ahead', () => {
  expect(shortfall([])).toEqual({ behind: 0, top: 0, share: unknown('zero_denominator') });
  expect(shortfall([rep('ahead', 5), rep('no_target', null)])).toMatchObject({ behind: 0, top: 0 });
});
