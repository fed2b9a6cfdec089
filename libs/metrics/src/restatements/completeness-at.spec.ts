import { completenessAt } from './completeness-at.js';

const learned = { completeness: [0.5, 0.8], days: 40 };
it('is the share known at that age', () => expect(completenessAt(learned, 1)).toBe(0.8));
it('is that of the day itself before it is over', () => expect(completenessAt(learned, -1)).toBe(0.5));
it('is 1 beyond the last age, and where nothing was learned', () => {
  expect(completenessAt(learned, 2)).toBe(1);
  expect(completenessAt({ completeness: [], days: 0 }, 0)).toBe(1);
});
