import { makeCapacity } from './make-capacity.js';
import { WEEKDAYS_ONLY } from './work-calendar.js';

it('computes the region’s working days once and shares them between reps', () => {
  const capacityOf = makeCapacity(WEEKDAYS_ONLY);
  expect(capacityOf({})('2026-11-01', '2026-11-30')).toBe(capacityOf({})('2026-11-01', '2026-11-30'));
});

it('never lets one rep’s leave touch another’s days', () => {
  const capacityOf = makeCapacity(WEEKDAYS_ONLY);
  const away = capacityOf({ absences: [{ from: '2026-11-23', to: '2026-11-23', fraction: 1 }] });
  expect([...away('2026-11-23', '2026-11-24')]).toEqual([0, 1]);
  expect([...capacityOf({})('2026-11-23', '2026-11-24')]).toEqual([1, 1]);
});
