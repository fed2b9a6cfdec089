import { makeCapacity } from '../capacity/make-capacity.js';
import { WEEKDAYS_ONLY, type RepTime } from '../capacity/work-calendar.js';
import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { effectiveQuota } from './effective-quota.js';

const capacityOf = makeCapacity(WEEKDAYS_ONLY);
// November 2026 has 21 working days, 6 of them from the 23rd on.
const november = { grain: 'month', start: '2026-11-01', end: '2026-11-30', amount: 42 } as const;
const quota = (rep: RepTime, basis: 'as_given' | 'full') =>
  effectiveQuota({ ...november, basis }, capacityOf(rep));

it('takes an amount as given whatever the rep’s dates', () =>
  expect(quota({ active: [{ from: '2026-11-23', to: null }] }, 'as_given')).toEqual(known(42)));

it('prorates a full amount by the working days employed', () =>
  expect(quota({ active: [{ from: '2026-11-23', to: null }] }, 'full')).toEqual(known(12)));

it('leaves a full amount whole for somebody always there, and for leave', () => {
  expect(quota({}, 'full')).toEqual(known(42));
  const absences = [{ from: '2026-11-02', to: '2026-11-13', fraction: 1 }];
  expect(quota({ absences }, 'full')).toEqual(known(42));
});

it('is zero for somebody who was never there, and unknown where no day is worked', () => {
  expect(quota({ active: [] }, 'full')).toEqual(known(0));
  const never = makeCapacity({ weekdays: [], holidays: new Map() });
  expect(effectiveQuota({ ...november, basis: 'full' }, never({}))).toEqual(unknown('no_capacity'));
});
