import { known } from '../measure/known.js';
import { unknown } from '../measure/unknown.js';
import { overAssignment } from './over-assignment.js';

it('is positive when the reps carry more than the team', () =>
  expect(overAssignment(known(750), known(600))).toEqual(known(0.25)));
it('is negative when they carry less and zero when equal', () => {
  expect(overAssignment(known(300), known(600))).toEqual(known(-0.5));
  expect(overAssignment(known(600), known(600))).toEqual(known(0));
});
it('has a reason without a team quota or with one of zero', () => {
  expect(overAssignment(known(600), unknown('no_quota'))).toEqual(unknown('no_quota'));
  expect(overAssignment(known(600), known(0))).toEqual(unknown('zero_quota'));
});
