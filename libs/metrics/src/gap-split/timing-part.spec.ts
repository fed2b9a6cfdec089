import { timingPart, type MovedClose } from './timing-part.js';

const range = { start: '2026-11-01', end: '2026-11-20' };
const moved: MovedClose = {
  amount: 1_000_000,
  odds: 0.25,
  expectedBefore: '2026-11-10',
  expectedNow: '2026-12-04',
};
const part = (more: Partial<MovedClose>) => timingPart([{ ...moved, ...more }], range);

it('takes what the deals that moved out would have brought by their odds', () => {
  expect(timingPart([moved], range)).toBe(-250_000);
  expect(timingPart([moved, { ...moved, amount: 2 }], range)).toBe(-250_001);
});
it('counts a deal that lost its close day, and one that moved to later in the period', () => {
  expect(part({ expectedNow: null })).toBe(-250_000);
  expect(part({ expectedNow: '2026-11-21' })).toBe(-250_000);
});
it('leaves out deals due later, earlier, or still due by now', () => {
  expect(part({ expectedBefore: '2026-11-21' })).toBe(0);
  expect(part({ expectedBefore: '2026-10-31' })).toBe(0);
  expect(part({ expectedNow: '2026-11-20' })).toBe(0);
});
it('keeps odds within 0 and 1, and is nothing without deals', () => {
  expect(part({ odds: 3 })).toBe(-1_000_000);
  expect(part({ odds: -1 })).toBe(0);
  expect(timingPart([], range)).toBe(0);
});
