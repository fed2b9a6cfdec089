import { resolveAliases } from './aliases.js';
import { refreshCoverage } from './coverage.js';
import { foldRoster } from './fold-roster.js';
import { foldText } from './fold-text.js';
import {
  nothingMerged,
  type MergeInput,
  type MergeOutcome,
  type Tx,
  type UndoOutcome,
} from './merge.types.js';
import { liveRevisions, stagedRevisions, storeRevisions } from './roster-rows.js';
import type { FoldedRoster, RosterRevision } from './roster.types.js';
import { giveIds, writeMemberships, writeReps, writeRoles, type StoredRep } from './sync-reps.js';
import { removeUnusedTeams, syncTeams } from './team-tree.js';

/** Merges a staged roster: reps, teams, memberships and roles become what all live rosters together say. */
export async function mergeRoster(tx: Tx, input: MergeInput, seq: number): Promise<MergeOutcome> {
  const outcome = nothingMerged();
  const live = await liveRevisions(tx);
  let staged = await stagedRevisions(tx, input);
  const own = await ownTeams(tx, input.teamIds);
  let folded = foldRoster([...live, ...staged], own);
  while (folded.problems.length > 0) {
    const refused = new Set<RosterRevision>();
    for (const { revision, ...problem } of folded.problems) {
      const row = staged[revision - live.length];
      if (!row) continue;
      refused.add(row);
      outcome.rejects.push({ line: row.line, ...problem });
    }
    staged = staged.filter((row) => !refused.has(row));
    folded = foldRoster([...live, ...staged], own);
  }
  for (const effect of folded.effects.values()) outcome[effect] += 1;
  const all = [...live, ...staged];
  const { reps, repOf } = await writeRoster(tx, folded, all, []);
  const taken = staged.map((row, place) => ({ ...row, repId: repOf.get(live.length + place) ?? 0 }));
  await storeRevisions(tx, input, seq, taken);
  await afterRoster(tx, reps, []);
  return outcome;
}

/** Takes a roster back: what the remaining ones say is worked out anew; reps and teams only it told of disappear. */
export async function undoRoster(tx: Tx, importId: number): Promise<UndoOutcome> {
  const before = await liveRevisions(tx);
  const gone = await tx.query('DELETE FROM rep_revision WHERE import_id = $1', [importId]);
  const live = await liveRevisions(tx);
  const folded = foldRoster(live);
  const former = [...new Set(before.flatMap(({ repId }) => repId ?? []))];
  const { reps, repOf } = await writeRoster(tx, folded, live, former);
  const leaving = former.filter((id) => !reps.some((rep) => rep.id === id));
  await repointRevisions(tx, live, repOf);
  await afterRoster(tx, reps, leaving);
  await removeUnusedTeams(tx, await toldTeams(tx, folded));
  return { removed: leaving.length, restored: 0, kept: (gone.rowCount ?? 0) - leaving.length };
}

async function writeRoster(
  tx: Tx,
  folded: FoldedRoster,
  revisions: readonly RosterRevision[],
  former: readonly number[],
): Promise<{ reps: StoredRep[]; repOf: Map<number, number> }> {
  const teamIds = await syncTeams(tx, folded.teams);
  const reps = await giveIds(tx, folded.reps, revisions);
  await writeReps(tx, reps);
  const kept = new Set(reps.map((rep) => rep.id));
  await writeMemberships(
    tx,
    reps,
    former.filter((id) => !kept.has(id)),
    teamIds,
  );
  await writeRoles(tx, reps);
  const repOf = new Map(reps.flatMap((rep) => rep.revisions.map((place) => [place, rep.id] as const)));
  return { reps, repOf };
}

/** Names may now mean somebody else, or nobody; the days that imports cover follow the teams. */
async function afterRoster(tx: Tx, reps: readonly StoredRep[], leaving: readonly number[]): Promise<void> {
  await resolveAliases(tx, { leaving });
  if (leaving.length > 0) await tx.query('DELETE FROM rep WHERE id = ANY ($1)', [leaving]);
  if (reps.length + leaving.length > 0) await refreshCoverage(tx, {});
}

async function repointRevisions(
  tx: Tx,
  live: readonly RosterRevision[],
  repOf: ReadonlyMap<number, number>,
): Promise<void> {
  const moved = live.some((row, place) => row.repId !== repOf.get(place));
  if (!moved) return;
  const ids = await tx.query<{ id: string }>('SELECT id FROM rep_revision ORDER BY seq, id');
  await tx.query(
    `UPDATE rep_revision r SET rep_id = n.rep FROM unnest($1::bigint[], $2::int[]) AS n (id, rep) WHERE r.id = n.id`,
    [ids.rows.map((row) => row.id), live.map((_, place) => repOf.get(place))],
  );
}

async function toldTeams(tx: Tx, folded: FoldedRoster): Promise<number[]> {
  const { rows } = await tx.query<{ id: number; name: string }>('SELECT id, name FROM team');
  return rows.filter((row) => folded.teams.has(foldText(row.name))).map((row) => row.id);
}

async function ownTeams(tx: Tx, teamIds: readonly number[] | null): Promise<Set<string> | null> {
  if (teamIds === null) return null;
  const { rows } = await tx.query<{ name: string }>('SELECT name FROM team WHERE id = ANY ($1)', [teamIds]);
  return new Set(rows.map((row) => foldText(row.name)));
}
