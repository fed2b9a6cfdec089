import { foldRoster } from './fold-roster.js';
import type { RosterFields, RosterRevision } from './roster.types.js';

const row = (fields: RosterFields, from = '2026-03-01', fresh = false): RosterRevision => ({
  line: 2,
  repId: null,
  from,
  fields,
  fresh,
});
const names = (rows: RosterFields[]): string[] =>
  foldRoster(rows.map((fields) => row(fields))).reps.map(({ name }) => name);
const codes = (rows: RosterFields[], own: Set<string> | null = null): string[] =>
  foldRoster(
    rows.map((fields, at) => row(fields, '2026-03-01', at > 0)),
    own,
  ).problems.map(({ code }) => code);

describe('foldRoster', () => {
  it('knows a rep again by employee id, else by e-mail, else by name', () => {
    expect(
      names([
        { name: 'Ann', employeeId: '7' },
        { name: 'Ann Lee', employeeId: '7' },
      ]),
    ).toEqual(['Ann Lee']);
    expect(
      names([
        { name: 'Ann', email: 'A@x.test' },
        { name: 'Ann Lee', email: 'a@x.test' },
      ]),
    ).toEqual(['Ann Lee']);
    expect(names([{ name: 'Ann  Lee' }, { name: 'ann lee', employeeId: '7' }])).toEqual(['ann lee']);
  });

  it('keeps two of one name apart by id or e-mail', () => {
    expect(
      names([
        { name: 'Ann', employeeId: '7' },
        { name: 'Ann', employeeId: '8' },
      ]),
    ).toEqual(['Ann', 'Ann']);
    expect(
      names([
        { name: 'Ann', email: 'a@x.test' },
        { name: 'Ann', email: 'b@x.test' },
      ]),
    ).toEqual(['Ann', 'Ann']);
  });

  it('refuses a row that names either of two', () => {
    expect(
      codes([{ name: 'Ann', employeeId: '7' }, { name: 'Ann', employeeId: '8' }, { name: 'Ann' }]),
    ).toEqual(['roster.ambiguous_rep']);
  });

  it('keeps what a later row leaves blank', () => {
    const { reps } = foldRoster([
      row({ name: 'Ann', email: 'a@x.test', hireDay: '2026-01-05' }),
      row({ name: 'Ann' }),
    ]);
    expect(reps[0]).toMatchObject({ email: 'a@x.test', hireDay: '2026-01-05' });
  });

  it('dates a change of team and job, and starts on the hire day', () => {
    const { reps } = foldRoster([
      row({ name: 'Ann', team: 'East', jobRole: 'SDR', hireDay: '2026-01-05' }),
      row({ name: 'Ann', team: 'West', jobRole: 'AE', ftePercent: 80 }, '2026-06-01'),
    ]);
    expect(reps[0]?.teams).toEqual([
      { from: '2026-01-05', value: 'east' },
      { from: '2026-06-01', value: 'west' },
    ]);
    expect(reps[0]?.roles).toEqual([
      { from: '2026-01-05', value: { jobRole: 'SDR', ftePercent: 100 } },
      { from: '2026-06-01', value: { jobRole: 'AE', ftePercent: 80 } },
    ]);
  });

  it('puts a rep without a team into Everyone, until a row names a team', () => {
    const blank = { name: 'Ann', parentTeam: 'World', manager: 'Max' };
    const { reps, teams } = foldRoster([row(blank), row({ name: 'Ann', team: 'East' }, '2026-06-01')]);
    expect(reps[0]?.teams).toEqual([
      { from: null, value: 'everyone' },
      { from: '2026-06-01', value: 'east' },
    ]);
    expect(teams.get('everyone')).toEqual({ name: 'Everyone', parent: null, managerName: null });
    const stays = foldRoster([row({ name: 'Ann', team: 'East' }), row({ name: 'Ann' }, '2026-06-01')]);
    expect(stays.reps[0]?.teams).toEqual([{ from: null, value: 'east' }]);
    expect([...stays.teams.keys()]).toEqual(['east']);
  });

  it('makes teams of names, the latest row says where they belong', () => {
    const { teams } = foldRoster([
      row({ name: 'Ann', team: 'East', parentTeam: 'World', manager: 'Max' }),
      row({ name: 'Ann', team: 'EAST ', parentTeam: 'Europe' }),
    ]);
    expect(teams.get('east')).toEqual({ name: 'EAST', parent: 'europe', managerName: 'Max' });
    expect([...teams.keys()]).toEqual(['east', 'world', 'europe']);
  });

  it('refuses two parents of a team in one file, and a circle', () => {
    const first = { name: 'Ann', team: 'East', parentTeam: 'World' };
    expect(codes([{ name: 'X' }, first, { name: 'Bob', team: 'East', parentTeam: 'Moon' }])).toEqual([
      'roster.two_parents',
    ]);
    expect(codes([first, { name: 'Bob', team: 'World', parentTeam: 'East' }])).toEqual(['roster.team_cycle']);
  });

  it('says what each row of the import did', () => {
    const known = row({ name: 'Ann', team: 'East' });
    const fresh = [{ name: 'Ann', team: 'East' }, { name: 'Ann', team: 'West' }, { name: 'Bob' }].map(
      (fields) => row(fields, '2026-06-01', true),
    );
    expect([...foldRoster([known, ...fresh]).effects.values()]).toEqual(['same', 'changed', 'new']);
  });

  it('lets a manager touch the own teams only', () => {
    const known = { name: 'Ann', team: 'East' };
    const own = new Set(['west']);
    expect(codes([known, { name: 'Ann', team: 'West' }], own)).toEqual(['scope.foreign_rep']);
    expect(codes([known, { name: 'Bob', team: 'East' }], own)).toEqual(['scope.foreign_rep']);
    expect(
      codes(
        [
          { name: 'Cy', team: 'West' },
          { name: 'Bob', team: 'West' },
        ],
        own,
      ),
    ).toEqual([]);
    expect(
      codes(
        [
          { name: 'Cy', team: 'West' },
          { name: 'Bob', team: 'West', parentTeam: 'World' },
        ],
        own,
      ),
    ).toEqual(['scope.foreign_rep']);
  });
});
