import { catchUp } from '../catch-up/catch-up.js';
import { known } from '../measure/known.js';
import { explainRecoverable } from './explain-recoverable.js';

const days = [4, 5, 5, 6, 6, 6, 7, 8, 9, 11, 12];
const input = { gapToQuota: known(90), capacityLeft: 10, currentPerDay: known(6), days, rests: [] };
const values = (math: ReturnType<typeof explainRecoverable>) =>
  Object.fromEntries(math.inputs.map(({ name, value }) => [name, Number(value)]));

it('is true to the code by days: (9 − 6) × 10', () => {
  const math = explainRecoverable(catchUp(input), 'count');
  const { need = 0, best = 0, now = 0, 'working days left': left = 0 } = values(math);
  expect(math.result.value).toBe(30);
  expect((Math.min(need, best) - now) * left).toBeCloseTo(30, 9);
});
it('is true to the code by the rest of past periods: min(5, 4) − 2', () => {
  const rests = [1, 2, 4].map((value) => ({ value, capacity: 10 }));
  const math = explainRecoverable(catchUp({ ...input, days: [], rests, gapToQuota: known(5) }), 'count');
  expect(math.result.value).toBe(2);
  expect(math.formula).toBe('the lesser of need and best − now');
});
