import { countsOf, meetingsOf } from './activity.js';
import { makeWorld, type World } from './company.js';
import type { CompanyOptions } from './company.types.js';
import { fromDay, isWeekend, monthEnd, monthOf, monthStart } from './days.js';
import { ownerOn } from './deals.js';
import { quotaOf } from './quotas.js';
import { truthOf } from './truth.js';
import { easter, holidayDays } from './holidays.js';

const options: CompanyOptions = { reps: 27, months: 24, seed: 7, until: '2026-11-22' };

const active = ({ company }: World) => company.reps.filter((rep) => rep.leaveDay === null);

describe('a sample company', () => {
  const world = makeWorld(options);
  const { company, calendar } = world;

  it('is the same for the same seed and another one for another', () => {
    expect(truthOf(makeWorld(options))).toEqual(truthOf(world));
    expect(truthOf(makeWorld({ ...options, seed: 8 })).totals).not.toEqual(truthOf(world).totals);
  });

  it('has 27 reps in three teams of nine and 24 months ending on the day asked', () => {
    expect(active(world)).toHaveLength(27);
    for (const team of company.teams)
      expect(active(world).filter((rep) => rep.team === team)).toHaveLength(9);
    expect(new Set(company.teams.map((team) => team.strength)).size).toBe(3);
    expect([fromDay(company.from), fromDay(company.lastWorkday)]).toEqual(['2024-12-01', '2026-11-20']);
    expect(company.reps.length).toBeGreaterThan(27);
  });

  it('gives everybody a name, an address and a number of their own', () => {
    for (const key of ['name', 'email', 'employeeId'] as const) {
      expect(new Set(company.reps.map((rep) => rep[key])).size).toBe(company.reps.length);
    }
    expect(company.reps.some((rep) => /[^\x20-\x7e]/.test(rep.name))).toBe(true);
    expect(company.reps.every((rep) => /^[a-z.0-9]+@brightwater\.example$/.test(rep.email))).toBe(true);
  });

  it('is silent at weekends, on holidays, on leave, before the hire and after the leaving', () => {
    for (const rep of company.reps) {
      const days = [rep.hireDay - 1, ...rep.absences.filter((a) => a.percent === 100).map((a) => a.from)];
      if (rep.leaveDay !== null) days.push(rep.leaveDay);
      for (const day of days) expect(countsOf(company, calendar, rep, day)).toBeNull();
      for (let day = company.from; day < company.from + 60; day += 1) {
        if (isWeekend(day)) expect(countsOf(company, calendar, rep, day)).toBeNull();
      }
    }
    for (const deal of [...world.deals.values()].flat()) expect(isWeekend(deal.closes)).toBe(false);
  });

  it('makes each trait true of one rep', () => {
    for (const trait of [
      'slowdown',
      'poor_converter',
      'improver',
      'no_quota',
      'recent_joiner',
      'absent_now',
    ]) {
      expect(company.reps.filter((rep) => rep.traits.some((one) => one === trait))).toHaveLength(1);
    }
    const slow = company.reps.find((rep) => rep.traits.includes('slowdown'))!;
    const rate = (from: number, to: number): number => {
      let done = 0;
      for (let day = from; day <= to; day += 1) {
        const counts = countsOf(company, calendar, slow, day);
        done += counts ? counts.calls + counts.emails : 0;
      }
      return done / calendar.capacityBetween(slow, from, to);
    };
    expect(
      rate(slow.traitFrom!, company.until) / rate(slow.traitFrom! - 90, slow.traitFrom! - 1),
    ).toBeLessThan(0.75);
    const plain = company.reps.find((rep) => rep.traits.includes('no_quota'))!;
    expect(quotaOf(company, calendar, plain, 'bookings', monthOf(company.until))).toBeNull();
  });

  it('shows the pace that was wanted in the month under way', () => {
    const month = monthOf(company.until);
    const paces = active(world).map((rep) => {
      const quota = quotaOf(company, calendar, rep, 'bookings', month);
      if (quota === null) return null;
      const gone = calendar.capacityBetween(rep, monthStart(month), company.until);
      const all = calendar.capacityBetween(rep, monthStart(month), monthEnd(month));
      const won = [...world.deals.values()]
        .flat()
        .filter((deal) => deal.won && deal.closes >= monthStart(month) && deal.closes <= company.until)
        .filter((deal) => ownerOn(deal, deal.closes) === rep)
        .reduce((sum, deal) => sum + deal.amount, 0);
      return won / (quota * (gone / all)) / rep.paceWanted;
    });
    const near = paces.filter((pace) => pace !== null && Math.abs(pace - 1) < 0.05);
    expect(near.length).toBeGreaterThanOrEqual(22);
    expect(paces.filter((pace) => pace === null)).toHaveLength(1);
  });

  it('books meetings before they take place and opens deals on days with a meeting', () => {
    for (const deals of world.deals.values()) {
      for (const deal of deals.slice(0, 20)) {
        const counts = countsOf(company, calendar, deal.rep, deal.created)!;
        const meetings = meetingsOf(company, calendar, deal.rep, deal.created, counts);
        expect(meetings.some((meeting) => meeting.held)).toBe(true);
        expect(meetings.every((meeting) => meeting.booked <= meeting.day)).toBe(true);
      }
    }
  });
});

it.each([
  [8, 1, 1],
  [60, 6, 7],
  [400, 2, 40],
  [2000, 1, 200],
])('grows to %i reps', (reps, months, teams) => {
  const world = makeWorld({ reps, months, seed: 1, until: '2026-03-10' });
  expect(active(world)).toHaveLength(reps);
  expect(world.company.teams).toHaveLength(teams);
  expect(new Set(world.company.teams.map((team) => `${team.parent}/${team.name}`)).size).toBe(teams);
  expect(new Set(world.company.reps.map((rep) => rep.name)).size).toBe(world.company.reps.length);
});

it('knows the movable holidays', () => {
  expect([2024, 2025, 2026, 2027].map((year) => fromDay(easter(year)))).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
  ]);
  expect(holidayDays('US', 2026)).toContain('2026-11-26');
  expect(holidayDays('GB', 2027)).toEqual(expect.arrayContaining(['2027-12-27', '2027-12-28']));
});
