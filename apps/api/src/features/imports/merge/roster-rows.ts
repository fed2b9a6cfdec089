import type { RosterRecord } from '../reading/reading.types.js';
import type { MergeInput, Tx } from './merge.types.js';
import type { RosterFields, RosterRevision } from './roster.types.js';
import { staging } from './staging.js';

/** The live revisions of all reps, oldest first. */
export async function liveRevisions(tx: Tx): Promise<RosterRevision[]> {
  const { rows } = await tx.query<Omit<RosterRevision, 'fresh'>>(
    `SELECT rep_id AS "repId", COALESCE(line, 0) AS line, to_char(effective_from, 'YYYY-MM-DD') AS from, fields
     FROM rep_revision ORDER BY seq, id`,
  );
  return rows.map((row) => ({ ...row, fresh: false }));
}

/**
 * The staged rows of a roster as revisions: blanks say nothing, and a row without a day of its own takes effect on
 * the import's. Rows with a day come after those without, in the order of their days.
 */
export async function stagedRevisions(tx: Tx, input: MergeInput): Promise<RosterRevision[]> {
  const { rows } = await tx.query<{ record: RosterRecord }>(
    `SELECT record FROM ${staging(input.importId).rows} ORDER BY record ->> 'effectiveDay' NULLS FIRST, line`,
  );
  return rows.map(({ record }) => ({
    line: record.line,
    repId: null,
    from: record.effectiveDay ?? input.today,
    fields: fieldsOf(record),
    fresh: true,
  }));
}

function fieldsOf({ line: _, effectiveDay: __, ...record }: RosterRecord): RosterFields {
  const said = Object.entries(record).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const fields: Partial<RosterFields> = Object.fromEntries(said);
  return { name: record.name, ...fields };
}

/** Stores the rows that were taken, now that each has its rep; in the order in which they count. */
export async function storeRevisions(
  tx: Tx,
  input: MergeInput,
  seq: number,
  revisions: readonly (RosterRevision & { repId: number })[],
): Promise<void> {
  await tx.query(
    `INSERT INTO rep_revision (rep_id, seq, import_id, user_id, line, effective_from, fields)
     SELECT r."repId", $2, $3, $4, r.line, r.from, r.fields
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("repId" int, line int, "from" date, fields jsonb))
       WITH ORDINALITY AS r ("repId", line, "from", fields, place)
     ORDER BY r.place`,
    [JSON.stringify(revisions), seq, input.importId, input.userId],
  );
}
