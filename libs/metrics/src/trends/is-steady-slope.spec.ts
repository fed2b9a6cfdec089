import { isSteadySlope } from './is-steady-slope.js';

const weeks = Array.from({ length: 60 }, (_, week) => week);

it('sees a line behind steps', () => {
  expect(
    isSteadySlope(
      Float64Array.from(weeks, (week) => week / 10),
      [30],
      12,
    ),
  ).toBe(true);
});
it('does not take a step for a line', () =>
  expect(
    isSteadySlope(
      Float64Array.from(weeks, (week) => (week < 30 ? 0 : 3)),
      [30],
      12,
    ),
  ).toBe(false));
