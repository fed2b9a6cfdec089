import { cusumStep } from './cusum-step.js';

it('adds the evidence of each side, at most so much a week', () =>
  expect(cusumStep({ down: 3, up: 0 }, { down: 4, up: -5 }, 2.5)).toEqual({ down: 5.5, up: 0 }));
it('starts anew at 0', () =>
  expect(cusumStep({ down: 1, up: 2 }, { down: -3, up: -1.5 }, 2.5)).toEqual({ down: 0, up: 0.5 }));
