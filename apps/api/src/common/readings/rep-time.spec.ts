import type { PersonRow } from '../facts/people.query.js';
import { repTime, visibleMemberships } from './rep-time.js';

const person = (more: Partial<PersonRow>): PersonRow => ({
  id: 1,
  name: 'Ana',
  email: null,
  hireDay: null,
  leaveDay: null,
  zone: null,
  region: null,
  memberships: [{ teamId: 1, from: null, to: null }],
  roles: [],
  ...more,
});
const absent = (from: string, to: string, percent: number) => ({ repId: 1, from, to, percent });

describe('repTime', () => {
  it('leaves who is always there as the calendar is', () => {
    expect(repTime(person({}), [], null)).toEqual({ fte: [], absences: [], active: undefined });
  });

  it('counts from hire to the last day, cut to the memberships given', () => {
    const ana = person({ hireDay: '2026-01-10', leaveDay: '2026-03-31' });
    expect(repTime(ana, [], null).active).toEqual([{ from: '2026-01-10', to: '2026-03-31' }]);
    const cut = [
      { teamId: 1, from: null, to: '2026-02-01' },
      { teamId: 2, from: '2026-04-01', to: null },
    ];
    expect(repTime(ana, [], cut).active).toEqual([{ from: '2026-01-10', to: '2026-01-31' }]);
    expect(repTime(ana, [], []).active).toEqual([]);
  });

  it('takes part time from the role of the day', () => {
    const roles = [
      { jobRole: 'AE', ftePercent: 100, from: null, to: '2026-02-01' },
      { jobRole: 'AE', ftePercent: 50, from: '2026-02-01', to: null },
    ];
    expect(repTime(person({ roles }), [], null).fte).toMatchObject([
      { from: '2026-02-01', to: null, fraction: 0.5 },
    ]);
  });

  it('lets the last claim of a day hold, also when it says less leave', () => {
    const claims = [absent('2026-06-01', '2026-06-03', 100), absent('2026-06-02', '2026-06-02', 50)];
    expect(repTime(person({}), claims, null).absences).toEqual([
      { from: '2026-06-01', to: '2026-06-01', fraction: 1 },
      { from: '2026-06-02', to: '2026-06-02', fraction: 0.5 },
      { from: '2026-06-03', to: '2026-06-03', fraction: 1 },
    ]);
  });
});

describe('visibleMemberships', () => {
  const memberships = [
    { teamId: 1, from: null, to: '2026-02-01' },
    { teamId: 2, from: '2026-02-01', to: null },
  ];

  it('are those in the teams, or null when all teams are visible', () => {
    expect(visibleMemberships(person({ memberships }), new Set([2]))).toEqual([memberships[1]]);
    expect(visibleMemberships(person({ memberships }), null)).toBeNull();
  });
});
