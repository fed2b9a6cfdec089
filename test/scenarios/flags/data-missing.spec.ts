import { openCompany, totals, weekdays, type Company } from './company.js';

// Missing files are told of the days up to yesterday, so these days are counted from now. Four reps in two teams, 10 calls
// each on every working day; of the last three working days there is no file.
const REPS = ['Ana', 'Bob', 'Cem', 'Dia'];
const ROSTER = 'Rep,Team,Parent team\nAna,North,Sales\nBob,North,Sales\nCem,South,Sales\nDia,South,Sales\n';
const DAY_MS = 86_400_000;
const dayBack = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const all = weekdays(dayBack(80), dayBack(1));
const [before, missing] = [all.slice(0, -3), all.slice(-3)];
const [first = '', second = '', third = ''] = missing;
const file = (days: readonly string[]): Record<string, string> => ({
  [`calls-${days[0]}.csv`]: totals(['Calls'], days, REPS, () => [10]),
});

const monthDay = (day: string): string =>
  new Intl.DateTimeFormat('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

let company: Company;
let late = 0;
beforeAll(async () => {
  company = await openCompany();
  await company.bring({ 'roster.csv': ROSTER, ...file(before) });
}, 120_000);
afterAll(() => company.close(), 60_000);

it('a missing file is the flag of the source, with its silent days added up, and of no rep', async () => {
  const flags = await company.flags();
  expect(flags).toMatchObject([
    {
      kind: 'data_missing',
      rep: null,
      team: { name: 'Sales' },
      state: 'open',
      openedDay: first,
      closedDay: null,
    },
  ]);
  expect(flags[0]?.sentence).toBe(
    `${flags[0]?.source}, Sales: no data on 3 working days since ${monthDay(first)}; the whole source is silent. Pace waits. Check the import.`,
  );
});

it('ends when data comes again, and says which days are still missing', async () => {
  await company.bring(file([third]));
  const flags = await company.flags();
  expect(flags).toMatchObject([{ state: 'closed', openedDay: first, closedDay: third }]);
  expect(flags[0]?.sentence).toMatch(
    new RegExp(
      `: data again since ${monthDay(third)}; 2 working days since ${monthDay(first)} are still missing\\. Bring their file\\.$`,
    ),
  );
}, 60_000);

it('says what the missing file changed on the day it arrives', async () => {
  [late = 0] = await company.bring(file([first, second]));
  const flags = await company.flags();
  expect(flags).toMatchObject([{ state: 'closed', openedDay: first, closedDay: dayBack(0) }]);
  // 4 reps × 10 calls × 2 days.
  expect(flags[0]?.sentence).toMatch(
    new RegExp(
      `: the missing days ${monthDay(first)} to ${monthDay(second)} have arrived \\(import #${late}\\): 80 calls\\. Pace counts them\\.$`,
    ),
  );
}, 60_000);

it('stays as it is when the next file comes', async () => {
  await company.bring({ 'again.csv': totals(['Calls'], [third], REPS, (rep) => [rep === 'Ana' ? 12 : 10]) });
  expect(await company.flags()).toMatchObject([{ state: 'closed', closedDay: dayBack(0) }]);
}, 60_000);

it('is as before when the late file is undone', async () => {
  await company.undo(late);
  const flags = await company.flags();
  expect(flags).toMatchObject([{ kind: 'data_missing', state: 'closed', closedDay: third }]);
  expect(flags[0]?.sentence).toContain('2 working days since');
}, 60_000);
