import { silenceChance } from './silence-chance.js';

it('is e to the minus mean where nothing varies beyond chance', () =>
  expect(silenceChance(7, 0)).toBeCloseTo(Math.exp(-7), 12));
it('is higher where weeks vary: (1 + extra·m) to the −1/extra', () =>
  expect(silenceChance(8, 0.1)).toBeCloseTo(1.8 ** -10, 12));
it('is certain when nothing is usual', () => expect(silenceChance(0, 0.1)).toBe(1));
