import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { requiredLift } from './required-lift.js';

it('is 1 exactly on pace', () => expect(requiredLift(known(18), known(30), known(0.6))).toEqual(known(1)));
it('is (16 ÷ 0.4) ÷ (14 ÷ 0.6) for 14 of 30 at 60%', () => {
  const lift = requiredLift(known(14), known(30), known(0.6));
  expect(lift.ok && lift.value).toBeCloseTo(40 / (14 / 0.6), 12);
});
it('is zero once the quota is reached, even at the end', () =>
  expect(requiredLift(known(30), known(30), known(1))).toEqual(known(0)));
it('has a reason at the end, before the start and with nothing done', () => {
  expect(requiredLift(known(14), known(30), known(1))).toEqual(unknown('no_capacity_left'));
  expect(requiredLift(known(14), known(30), known(0))).toEqual(unknown('no_working_day_yet'));
  expect(requiredLift(known(0), known(30), known(0.6))).toEqual(unknown('nothing_yet'));
  expect(requiredLift(known(1), unknown('no_quota'), known(0.6))).toEqual(unknown('no_quota'));
});

it('is 1 on pace and unchanged by a hole, whatever days are unknown', () => {
  const onPace = requiredLift(known(10), known(22), known(10 / 22), 9 / 22);
  expect(onPace.ok && onPace.value).toBeCloseTo(1, 9);
  // 7 in 3 days against 6 in 10.
  const behind = requiredLift(known(6), known(22), known(10 / 22), 9 / 22);
  expect(behind.ok && behind.value).toBeCloseTo(7 / 3 / 0.6, 9);
  expect(requiredLift(known(6), known(22), known(10 / 22), 12 / 22)).toEqual(unknown('no_capacity_left'));
});
