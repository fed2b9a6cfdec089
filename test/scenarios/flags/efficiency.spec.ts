import { openCompany, roster, totals, type Company } from './company.js';

// Four reps connect 6 of 20 calls a day, Eve 2 of 20: as much work, less of it converted. After d days the team's rate is
// T = (4·6 + 2) ÷ 100 = 26%. What reps differ by beyond chance: Σ n(rate − T)² = 20d·(4·0.04² + 0.16²) = 0.64d, less
// 4·T(1 − T) = 0.77, over N − Σn²/N = 80d. It makes the prior worth M₀ = T(1 − T) ÷ that − 1 trials.
const REPS = ['Ana', 'Bob', 'Cem', 'Dia', 'Eve'];
const COLUMNS = ['Calls', 'Connected calls'];
const file = (day: string, eve = 2): Record<string, string> => ({
  [`${day}.csv`]: totals(COLUMNS, [day], REPS, (rep) => [20, rep === 'Eve' ? eve : 6]),
});

let company: Company;
beforeAll(async () => {
  company = await openCompany();
  await company.bring({ 'roster.csv': roster(REPS), ...file('2025-10-06') });
}, 120_000);
afterAll(() => company.close(), 60_000);

it('waits for 30 trials and for a gap that is likely real', async () => {
  // One day: 20 trials. Two days: M₀ = 59, Beta(0.26·59 + 4, 0.74·59 + 36) has the mean 19.5%, which is 75% of T: 1 in 2.
  expect(await company.flags()).toEqual([]);
  await company.bring(file('2025-10-07'));
  expect(await company.flags()).toEqual([]);
}, 60_000);

it('is raised on the third day with data; a day without a file is none', async () => {
  // Three days: M₀ = 39, Beta(16.2, 82.9): 16.3% ± 3.7%, so that 19.5% is 0.86 deviations above: about 4 in 5.
  await company.bring(file('2025-10-09'));
  const found = await company.flags();
  expect(found).toMatchObject([
    { kind: 'efficiency_gap', rep: { name: 'Eve' }, state: 'open', openedDay: '2025-10-09' },
  ]);
  expect(found[0]?.sentence).toBe(
    'Eve: connect rate 10% (6 of 60), team 26%. Activity is normal. Likely real: 4 in 5. Coach the conversation, not the volume.',
  );
}, 60_000);

it('ends when the gap is no longer likely', async () => {
  // 20 of 20 on the fourth day: 26 of 80 is more than anybody.
  await company.bring(file('2025-10-10', 20));
  expect(await company.flags()).toMatchObject([
    { kind: 'efficiency_gap', state: 'closed', openedDay: '2025-10-09', closedDay: '2025-10-10' },
  ]);
}, 60_000);
