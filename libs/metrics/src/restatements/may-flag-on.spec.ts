import { mayFlagOn } from './may-flag-on.js';

it('needs nine tenths of the total', () => {
  expect(mayFlagOn(0.89)).toBe(false);
  expect(mayFlagOn(0.9)).toBe(true);
  expect(mayFlagOn(0.3 * 3)).toBe(true);
  expect(mayFlagOn(1.2)).toBe(true);
});
