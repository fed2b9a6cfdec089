import { catchUp } from '../catch-up/catch-up.js';
import { known } from '../measure/known.js';
import { explainCatchUp } from './explain-catch-up.js';

const days = [4, 5, 5, 6, 6, 6, 7, 8, 9, 11, 12];
const input = { gapToQuota: known(90), capacityLeft: 10, currentPerDay: known(6), days, rests: [] };
const values = (math: ReturnType<typeof explainCatchUp>) =>
  math.inputs.map(({ name, value }) => [name, value]);

it('shows need, usual and best of own days', () => {
  const math = explainCatchUp(catchUp(input), 'count');
  expect(math.result).toEqual({ value: 'Stretch', unit: 'word', reason: null });
  expect(values(math)).toEqual([
    ['need per working day', 9],
    ['usual', 7],
    ['best', 11],
    ['own worked days looked at', 11],
    ['of these reached the need', 3],
  ]);
});
it('shows the rest of past periods for a rare metric', () => {
  const rests = [1, 2, 4].map((value) => ({ value, capacity: 10 }));
  const math = explainCatchUp(catchUp({ ...input, days: [], rests, gapToQuota: known(2) }), 'count');
  expect(math.result.value).toBe('Reachable');
  expect(values(math)[0]).toEqual(['need in the rest', 2]);
  expect(math.note).toMatch(/median/);
});
it('gives the reason without history', () =>
  expect(explainCatchUp(catchUp({ ...input, days: [] }), 'count').result).toMatchObject({
    value: null,
    reason: 'no_history',
  }));
