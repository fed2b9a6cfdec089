import { setFrom, startingAt } from './dated.js';
import { foldText } from './fold-text.js';
import { RepFinder } from './rep-finder.js';
import { TeamsOfRoster, withTeam } from './roster-teams.js';
import type {
  FoldedRep,
  FoldedRoster,
  Role,
  RosterFields,
  RosterProblem,
  RosterRevision,
} from './roster.types.js';

const emptyRep = (): FoldedRep => ({
  revisions: [],
  name: '',
  email: null,
  employeeId: null,
  hireDay: null,
  leaveDay: null,
  zone: null,
  region: null,
  teams: [],
  roles: [],
});

/**
 * The reps and teams that revisions tell of, in the order given: each row adds to what is known of its rep, the
 * latest wins, a blank keeps. The same rep: same employee id, else same e-mail, else same name. A rep of whom no row
 * has named a team yet is in Everyone.
 *
 * @param ownTeams folded names of the teams a fresh row may touch; null: all
 */
export function foldRoster(
  revisions: readonly RosterRevision[],
  ownTeams: ReadonlySet<string> | null = null,
): FoldedRoster {
  const finder = new RepFinder();
  const teams = new TeamsOfRoster();
  const effects = new Map<number, 'new' | 'changed' | 'same'>();
  const problems: RosterProblem[] = [];
  revisions.forEach((revision, place) => {
    const { fresh } = revision;
    const found = finder.find(revision.fields);
    const fields = withTeam(revision.fields, found.rep);
    if (fresh) {
      const problem =
        found.problem ?? teams.problem(fields) ?? (ownTeams && foreign(fields, found.rep, teams, ownTeams));
      if (problem) {
        problems.push({ revision: place, ...problem });
        return;
      }
    }
    const rep = found.rep ?? emptyRep();
    const state = (): string => (fresh ? JSON.stringify([{ ...rep, revisions: [] }, [...teams.teams]]) : '');
    const before = state();
    teams.take(fields, fresh);
    apply(rep, { ...revision, fields });
    if (fresh) effects.set(place, found.rep === undefined ? 'new' : before === state() ? 'same' : 'changed');
    rep.revisions.push(place);
    finder.keep(rep);
  });
  const reps = finder.reps.map((rep) => ({
    ...rep,
    teams: startingAt(rep.teams, rep.hireDay),
    roles: startingAt(rep.roles, rep.hireDay),
  }));
  return { reps, teams: teams.teams, effects, problems };
}

function apply(rep: FoldedRep, { fields, from }: RosterRevision): void {
  rep.name = fields.name.trim();
  rep.email = fields.email ?? rep.email;
  rep.employeeId = fields.employeeId ?? rep.employeeId;
  rep.hireDay = fields.hireDay ?? rep.hireDay;
  rep.leaveDay = fields.leaveDay ?? rep.leaveDay;
  rep.zone = fields.zone ?? rep.zone;
  rep.region = fields.region ?? rep.region;
  if (fields.team !== undefined)
    rep.teams = setFrom(rep.teams, foldText(fields.team), from, (a, b) => a === b);
  if (fields.jobRole === undefined && fields.ftePercent === undefined) return;
  const last = rep.roles.at(-1)?.value;
  const role: Role = {
    jobRole: fields.jobRole ?? last?.jobRole ?? null,
    ftePercent: fields.ftePercent ?? last?.ftePercent ?? 100,
  };
  rep.roles = setFrom(
    rep.roles,
    role,
    from,
    (a, b) => a.jobRole === b.jobRole && a.ftePercent === b.ftePercent,
  );
}

/** A manager's roster touches only reps of the own teams, and neither moves nor makes teams. */
function foreign(
  fields: RosterFields,
  rep: FoldedRep | undefined,
  teams: TeamsOfRoster,
  own: ReadonlySet<string>,
): Omit<RosterProblem, 'revision'> | null {
  const from = rep?.teams.at(-1)?.value;
  const to = fields.team === undefined ? from : foldText(fields.team);
  const parent = fields.parentTeam === undefined ? null : foldText(fields.parentTeam);
  const known = to === undefined ? undefined : teams.teams.get(to);
  const moves = parent !== null && known?.parent !== parent;
  if (to !== undefined && own.has(to) && (from === undefined || own.has(from)) && known && !moves)
    return null;
  return {
    code: 'scope.foreign_rep',
    column: 'team',
    value: fields.team ?? null,
    message: 'Only reps and teams of your own can be imported by you. Ask operations to import this row.',
  };
}
