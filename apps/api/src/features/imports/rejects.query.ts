import type { Reject } from './reading/reading.types.js';

/** Rejects of the merge are numbered from here on, so that a merge can replace its own. */
export const MERGE_REJECT = 100;

/** Anything with a parameterised query that gives rows: a pg client, or the data source. */
type Rows = { query(sql: string, parameters?: unknown[]): Promise<unknown> };

/** Stores rejected rows. @param from number of a line's first reject */
export async function insertRejects(
  db: Rows,
  importId: number,
  rejects: readonly Reject[],
  from = 0,
): Promise<void> {
  if (rejects.length === 0) return;
  const perLine = new Map<number, number>();
  const rows = rejects.map((reject) => {
    const ordinal = perLine.get(reject.line) ?? from;
    perLine.set(reject.line, ordinal + 1);
    return { ...reject, value: reject.value?.replaceAll('\0', '') ?? null, ordinal };
  });
  await db.query(
    `INSERT INTO import_reject (import_id, line, ordinal, column_name, value, code, message, cells)
     SELECT $1, r.line, r.ordinal, r."column", r.value, r.code, r.message, r.cells
     FROM jsonb_to_recordset($2::jsonb) AS r (line int, ordinal smallint, "column" text, value text, code text, message text, cells text[])
     ON CONFLICT DO NOTHING`,
    [importId, JSON.stringify(rows)],
  );
}

/** Forgets an import's rejects from this number on. */
export async function deleteRejects(db: Rows, importId: number, from = 0): Promise<void> {
  await db.query('DELETE FROM import_reject WHERE import_id = $1 AND ordinal >= $2', [importId, from]);
}

export interface RejectRow {
  line: number;
  column: string | null;
  value: string | null;
  code: string;
  message: string;
}

/** The first rejects of an import, by line, and how many rows are rejected in all. */
export async function findRejects(
  db: Rows,
  importId: number,
  limit: number,
): Promise<{ total: number; rejects: RejectRow[] }> {
  const count = (await db.query(
    'SELECT count(DISTINCT line)::int AS total FROM import_reject WHERE import_id = $1',
    [importId],
  )) as { total: number }[];
  const rejects = (await db.query(
    `SELECT line, column_name AS "column", value, code, message FROM import_reject
     WHERE import_id = $1 ORDER BY line, ordinal LIMIT $2`,
    [importId, limit],
  )) as RejectRow[];
  return { total: count[0]?.total ?? 0, rejects };
}

/** Rejected lines after a line, with their cells and all their messages. */
export async function findRejectedLines(
  db: Rows,
  importId: number,
  afterLine: number,
  limit: number,
): Promise<{ line: number; cells: string[]; messages: string }[]> {
  return (await db.query(
    `SELECT DISTINCT ON (line) line, cells, string_agg(message, ' ') OVER (PARTITION BY line) AS messages
     FROM import_reject WHERE import_id = $1 AND line > $2 ORDER BY line, ordinal LIMIT $3`,
    [importId, afterLine, limit],
  )) as { line: number; cells: string[]; messages: string }[];
}
