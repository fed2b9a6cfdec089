import { openCompany, roster, totals, weekdays, type Company } from './company.js';

// Five reps with 10 calls on every working day since June, and nothing else. Folded are the days from July 1, 2025 on
// (the quarter before the last day's), what is usual comes from June: a week of 50, five reps and all weeks alike, so
// that neither reps nor weeks vary (v = 0), and the role counts for as many weeks as it may: 26.
const REPS = ['Ana', 'Bob', 'Cem', 'Dia', 'Eve'];

let company: Company;
beforeAll(async () => {
  company = await openCompany();
  const days = weekdays('2025-06-02', '2025-10-03');
  await company.bring({ 'roster.csv': roster(REPS), 'calls.csv': totals(['Calls'], days, REPS, () => [10]) });
}, 120_000);
afterAll(() => company.close(), 60_000);

/** What a rep does in October: 10 a day unless it says otherwise. */
function callsOf(rep: string, day: string): number {
  if (rep === 'Ana' && day >= '2025-10-06' && day <= '2025-10-08') return 0;
  if (rep === 'Ana' && day === '2025-10-09') return 1;
  if (rep === 'Bob' && day >= '2025-10-13' && day <= '2025-10-17') return 0;
  // Three weeks of half, and two usual ones.
  if (rep === 'Dia' && day >= '2025-10-06' && day <= '2025-10-24') return 5;
  return 10;
}
const file = (from: string, to: string): Record<string, string> => ({
  [`${from}.csv`]: totals(['Calls'], weekdays(from, to), REPS, (rep, day) => [callsOf(rep, day)]),
});

describe('stalled', () => {
  // P(0 calls on n days) = e^(−10n) is below 0.001 from the first day on; three are the least.
  it('waits for the third working day, however many files arrive on the second', async () => {
    await company.bring(file('2025-10-06', '2025-10-06'));
    await company.bring(file('2025-10-07', '2025-10-07'));
    // Five files about Tuesday are one check of Tuesday.
    for (let time = 1; time <= 5; time++) {
      const again = totals(['Calls'], ['2025-10-07'], REPS, (rep) => [
        rep === 'Eve' ? 10 + time : callsOf(rep, '2025-10-07'),
      ]);
      await company.bring({ [`tuesday-${time}.csv`]: again });
    }
    expect(await company.flags()).toEqual([]);
  }, 120_000);

  it('is raised on the third, and says since when and what is usual', async () => {
    await company.bring(file('2025-10-08', '2025-10-08'));
    expect(await company.flags()).toMatchObject([
      { kind: 'stalled', rep: { name: 'Ana' }, state: 'open', openedDay: '2025-10-08', closedDay: null },
    ]);
    const [flag] = await company.flags();
    expect(flag?.sentence).toMatch(
      /^Ana: no calls on 3 working days since Mon, Oct 6(, 2025)?, usually 10 a day\. Ask what is in the way\.$/,
    );
  }, 60_000);

  it('ends with the first call', async () => {
    await company.bring(file('2025-10-09', '2025-10-10'));
    const [flag] = await company.flags({ rep: 'Ana' });
    expect(flag).toMatchObject({ state: 'closed', openedDay: '2025-10-08', closedDay: '2025-10-09' });
    expect(flag?.sentence).toMatch(/^Ana: active again since Thu, Oct 9/);
  }, 60_000);

  it('does not count days that no file speaks about', async () => {
    // Nothing is said about Monday and Tuesday: Wednesday and Thursday are two empty days, not four.
    await company.bring(file('2025-10-15', '2025-10-16'));
    expect(await company.flags({ rep: 'Bob' })).toEqual([]);
    await company.bring(file('2025-10-17', '2025-10-17'));
    const [flag] = await company.flags({ rep: 'Bob' });
    expect(flag).toMatchObject({ kind: 'stalled', openedDay: '2025-10-17' });
    expect(flag?.sentence).toMatch(/^Bob: no calls on 3 working days since Wed, Oct 15/);
  }, 60_000);

  it('moves to the day it should have been raised on when the missing file arrives', async () => {
    const [before] = await company.flags({ rep: 'Bob' });
    // Nothing of Bob on Monday and Tuesday either: Wednesday was the third day. The same flag, two days earlier.
    await company.bring(file('2025-10-13', '2025-10-14'));
    expect(await company.flags({ rep: 'Bob' })).toMatchObject([
      { id: before?.id, state: 'open', openedDay: '2025-10-15' },
    ]);
  }, 60_000);
});

describe('sudden drop', () => {
  // A week of 25 where 50 are usual: 25·ln 0.6 + 0.4·50 = 7.2, of which a week may say 2.5 at most. Two weeks are 5.0,
  // three 7.5, above the limit of 6.
  it('waits for the third week', async () => {
    await company.bring(file('2025-10-20', '2025-10-20'));
    expect(await company.flags({ rep: 'Dia' })).toEqual([]);
  }, 60_000);

  it('is raised at the end of the third, once a file speaks about the day after it', async () => {
    await company.bring(file('2025-10-21', '2025-10-24'));
    expect(await company.flags({ rep: 'Dia' })).toEqual([]);
    await company.bring(file('2025-10-27', '2025-10-27'));
    const [flag, ...more] = await company.flags({ rep: 'Dia' });
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ kind: 'sudden_drop', state: 'open', openedDay: '2025-10-26' });
    // The last four weeks: 50 + 25 + 25 + 25. Usual: the role's 26 weeks and the own 18 of 50 and one of 25, on
    // which it stood still when the sum passed 4: (26·50 + 18·50 + 25) ÷ 45 = 49.4 a week.
    // e^7.5 ÷ 200 = 9.04, and 9.04 ÷ 10.04 = 0.90.
    expect(flag?.sentence).toBe(
      'Dia: 125 calls in the last 4 weeks, usually 198. Likely real: 9 in 10. Ask what changed.',
    );
  }, 60_000);

  it('ends when two usual weeks have used the evidence up', async () => {
    // A week of 50 says 50·ln 0.6 + 0.4·49.4 = −5.8: 7.5 − 5.8 = 1.7 is not below 1 yet.
    await company.bring(file('2025-10-28', '2025-11-03'));
    expect(await company.flags({ rep: 'Dia' })).toMatchObject([{ state: 'open' }]);
    await company.bring(file('2025-11-04', '2025-11-10'));
    expect(await company.flags({ rep: 'Dia' })).toMatchObject([
      { state: 'closed', openedDay: '2025-10-26', closedDay: '2025-11-09' },
    ]);
  }, 60_000);
});

it('raised nothing else about anybody in all that time', async () => {
  const kinds = (await company.flags()).map(({ kind, rep }) => `${rep?.name} ${kind}`);
  expect(kinds.sort()).toEqual(['Ana stalled', 'Bob stalled', 'Dia sudden_drop']);
});
