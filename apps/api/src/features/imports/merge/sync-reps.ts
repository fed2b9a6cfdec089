import type { Tx } from './merge.types.js';
import type { FoldedRep, RosterRevision } from './roster.types.js';
import { moveTeamTotals } from './totals.js';

/** A folded rep that has its row in the database. */
export type StoredRep = FoldedRep & { readonly id: number };

/** Each rep keeps the id that its oldest revision had, as far as nobody older has it; others get a new one. */
export async function giveIds(
  tx: Tx,
  reps: readonly FoldedRep[],
  revisions: readonly RosterRevision[],
): Promise<StoredRep[]> {
  const taken = new Set<number>();
  const stored: StoredRep[] = [];
  for (const rep of reps) {
    const former = rep.revisions.map((place) => revisions[place]?.repId ?? null);
    const free = former.find((id) => id !== null && !taken.has(id));
    const id = free ?? (await insertRep(tx, rep.name));
    taken.add(id);
    stored.push({ ...rep, id });
  }
  return stored;
}

async function insertRep(tx: Tx, name: string): Promise<number> {
  const { rows } = await tx.query<{ id: number }>('INSERT INTO rep (name) VALUES ($1) RETURNING id', [name]);
  return rows[0]?.id ?? 0;
}

/** Writes what the revisions say of each rep itself. */
export async function writeReps(tx: Tx, reps: readonly StoredRep[]): Promise<void> {
  await tx.query(
    `UPDATE rep t SET name = r.name, email = r.email, employee_id = r."employeeId", hire_day = r."hireDay",
       leave_day = r."leaveDay", zone = r.zone, region = r.region
     FROM jsonb_to_recordset($1::jsonb) AS r (id int, name text, email text, "employeeId" text, "hireDay" date,
       "leaveDay" date, zone text, region text)
     WHERE t.id = r.id AND (t.name, t.email, t.employee_id, t.hire_day, t.leave_day, t.zone, t.region)
       IS DISTINCT FROM (r.name, r.email, r."employeeId", r."hireDay", r."leaveDay", r.zone, r.region)`,
    [JSON.stringify(reps)],
  );
}

interface Span {
  readonly repId: number;
  readonly from: string;
  readonly to: string;
}
type MembershipSpan = Span & { readonly teamId: number };
type RoleSpan = Span & { readonly jobRole: string | null; readonly ftePercent: number };

/** Writes who belonged to which team when; the team totals of reps whose membership changed move with them. */
export async function writeMemberships(
  tx: Tx,
  reps: readonly StoredRep[],
  leaving: readonly number[],
  teamIds: ReadonlyMap<string, number>,
): Promise<boolean> {
  const wanted = reps.flatMap((rep): MembershipSpan[] =>
    rep.teams.map((entry, place) => ({
      repId: rep.id,
      teamId: teamIds.get(entry.value) ?? 0,
      from: entry.from ?? '-infinity',
      to: rep.teams[place + 1]?.from ?? 'infinity',
    })),
  );
  const { rows } = await tx.query<MembershipSpan>(
    `SELECT rep_id AS "repId", team_id AS "teamId", from_day::text AS "from", to_day::text AS "to"
     FROM team_membership WHERE rep_id = ANY ($1) ORDER BY rep_id, from_day`,
    [[...reps.map((rep) => rep.id), ...leaving]],
  );
  const key = ({ teamId, from, to }: MembershipSpan): string => `${teamId} ${from} ${to}`;
  const changed = changedReps(wanted, rows, key);
  if (changed.size === 0) return false;
  const ids = [...changed];
  await moveTeamTotals(tx, ids, -1);
  await tx.query('DELETE FROM team_membership WHERE rep_id = ANY ($1)', [ids]);
  await tx.query(
    `INSERT INTO team_membership (rep_id, team_id, from_day, to_day)
     SELECT "repId", "teamId", "from", "to"
     FROM jsonb_to_recordset($1::jsonb) AS r ("repId" int, "teamId" int, "from" date, "to" date)`,
    [JSON.stringify(wanted.filter((span) => changed.has(span.repId)))],
  );
  await moveTeamTotals(tx, ids, 1);
  return true;
}

/** Writes which job role and how much of a full-time job each rep had when. */
export async function writeRoles(tx: Tx, reps: readonly StoredRep[]): Promise<void> {
  const wanted = reps.flatMap((rep): RoleSpan[] =>
    rep.roles.map((entry, place) => ({
      repId: rep.id,
      ...entry.value,
      from: entry.from ?? '-infinity',
      to: rep.roles[place + 1]?.from ?? 'infinity',
    })),
  );
  const { rows } = await tx.query<RoleSpan>(
    `SELECT rep_id AS "repId", job_role AS "jobRole", fte_percent AS "ftePercent", from_day::text AS "from",
       to_day::text AS "to" FROM rep_role WHERE rep_id = ANY ($1) ORDER BY rep_id, from_day`,
    [reps.map((rep) => rep.id)],
  );
  const key = ({ jobRole, ftePercent, from, to }: RoleSpan): string =>
    JSON.stringify([jobRole, ftePercent, from, to]);
  const changed = changedReps(wanted, rows, key);
  if (changed.size === 0) return;
  await tx.query('DELETE FROM rep_role WHERE rep_id = ANY ($1)', [[...changed]]);
  await tx.query(
    `INSERT INTO rep_role (rep_id, job_role, fte_percent, from_day, to_day)
     SELECT "repId", "jobRole", "ftePercent", "from", "to"
     FROM jsonb_to_recordset($1::jsonb) AS r ("repId" int, "jobRole" text, "ftePercent" smallint, "from" date, "to" date)`,
    [JSON.stringify(wanted.filter((span) => changed.has(span.repId)))],
  );
}

function changedReps<T extends Span>(
  wanted: readonly T[],
  stored: readonly T[],
  key: (span: T) => string,
): Set<number> {
  const signature = (spans: readonly T[]): Map<number, string> => {
    const byRep = new Map<number, string>();
    for (const span of spans) byRep.set(span.repId, `${byRep.get(span.repId) ?? ''}|${key(span)}`);
    return byRep;
  };
  const [now, before] = [signature(wanted), signature(stored)];
  return new Set([...now.keys(), ...before.keys()].filter((id) => now.get(id) !== before.get(id)));
}
