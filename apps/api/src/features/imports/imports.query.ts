import type { Queryable } from '../../common/queryable.js';
import type { ImportOptions, ImportRow, ImportStatus } from './import-row.js';

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const SELECT = `
  SELECT i.id, i.group_id AS "groupId", i.seq::float8 AS seq, i.feed_id AS "feedId", s.name AS source, i.kind, i.file_name AS "fileName",
    i.file_size::float8 AS "fileSize", i.sha256, i.stored_name AS "storedName", i.status, i.options, i.reading, i.counts,
    i.progress, i.error, to_char(i.from_day, 'YYYY-MM-DD') AS "fromDay", to_char(i.to_day, 'YYYY-MM-DD') AS "toDay",
    i.duplicate_of AS "duplicateOf", i.user_id AS "userId", u.name AS "createdBy", ${instant('i.created_at')} AS "createdAt",
    ${instant('i.committed_at')} AS "committedAt", ${instant('i.undone_at')} AS "undoneAt"
  FROM import i LEFT JOIN feed f ON f.id = i.feed_id LEFT JOIN source s ON s.id = f.source_id
  LEFT JOIN app_user u ON u.id = i.user_id`;

export interface NewImport {
  readonly fileName: string;
  readonly fileSize: number;
  readonly sha256: string;
  readonly storedName: string;
  readonly options: ImportRow['options'];
}

/** Stores received files as one group. Returns the group's id. */
export async function insertGroup(
  db: Queryable,
  userId: number | null,
  files: readonly NewImport[],
): Promise<number> {
  const [group] = await db.query<{ id: number }[]>(
    'INSERT INTO import_group (user_id) VALUES ($1) RETURNING id',
    [userId],
  );
  const groupId = group?.id ?? 0;
  for (const file of files) {
    await db.query(
      `INSERT INTO import (group_id, file_name, file_size, sha256, stored_name, status, options, user_id)
       VALUES ($1, $2, $3, $4, $5, 'received', $6, $7)`,
      [
        groupId,
        file.fileName,
        file.fileSize,
        file.sha256,
        file.storedName,
        JSON.stringify(file.options),
        userId,
      ],
    );
  }
  return groupId;
}

/** One import, or undefined; of one user only when `owner` is given. */
export async function findImport(
  db: Queryable,
  id: number,
  owner: number | null,
): Promise<ImportRow | undefined> {
  const rows = await db.query<ImportRow[]>(
    `${SELECT} WHERE i.id = $1 AND ($2::int IS NULL OR i.user_id = $2)`,
    [id, owner],
  );
  return rows[0];
}

/** The files of a group, in the order in which they came; none when it is somebody else's. */
export async function findGroup(db: Queryable, groupId: number, owner: number | null): Promise<ImportRow[]> {
  return db.query<ImportRow[]>(
    `${SELECT} WHERE i.group_id = $1 AND ($2::int IS NULL OR i.user_id = $2) ORDER BY i.id`,
    [groupId, owner],
  );
}

/** One page of the history, latest first, and how many there are. */
export async function findImports(
  db: Queryable,
  page: { owner: number | null; limit: number; offset: number },
): Promise<{ total: number; rows: ImportRow[] }> {
  const own = '($1::int IS NULL OR i.user_id = $1)';
  const [count] = await db.query<{ total: number }[]>(
    `SELECT count(*)::int AS total FROM import i WHERE ${own}`,
    [page.owner],
  );
  const rows = await db.query<ImportRow[]>(`${SELECT} WHERE ${own} ORDER BY i.id DESC LIMIT $2 OFFSET $3`, [
    page.owner,
    page.limit,
    page.offset,
  ]);
  return { total: count?.total ?? 0, rows };
}

/** What may be written of an import by its name in `ImportRow`. */
export type ImportChange = Partial<
  Pick<
    ImportRow,
    'status' | 'options' | 'reading' | 'counts' | 'progress' | 'error' | 'kind' | 'feedId' | 'duplicateOf'
  >
> & { mappingVersion?: string };

const COLUMNS: Readonly<Record<keyof ImportChange, string>> = {
  status: 'status',
  options: 'options',
  reading: 'reading',
  counts: 'counts',
  progress: 'progress',
  error: 'error',
  kind: 'kind',
  feedId: 'feed_id',
  duplicateOf: 'duplicate_of',
  mappingVersion: 'mapping_version',
};

/** Writes what is given of an import, and leaves the rest; with `from`, only while it is in one of these states. */
export async function changeImport(
  db: Pick<Queryable, 'query'>,
  id: number,
  change: ImportChange,
  from: readonly ImportStatus[] | null = null,
): Promise<void> {
  const given = Object.entries(change) as [keyof ImportChange, unknown][];
  const sets = given.map(([name], place) => `${COLUMNS[name]} = $${place + 2}`);
  const values = given.map(([, value]) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
  );
  const state = `($${values.length + 2}::text[] IS NULL OR status = ANY ($${values.length + 2}))`;
  await db.query(`UPDATE import SET ${sets.join(', ')} WHERE id = $1 AND ${state}`, [id, ...values, from]);
}

/** Moves an import on, only from one of these states: of two at once one wins, and with it what it says (`options`). */
export async function moveImport(
  db: Queryable,
  id: number,
  from: readonly ImportStatus[],
  to: ImportStatus,
  options: ImportOptions | null = null,
): Promise<boolean> {
  const [rows] = await db.query<[{ id: number }[], number]>(
    `UPDATE import SET status = $3, error = NULL, options = COALESCE($4::jsonb, options)
     WHERE id = $1 AND status = ANY ($2) RETURNING id`,
    [id, from, to, options === null ? null : JSON.stringify(options)],
  );
  return rows.length === 1;
}

/** Forgets a group and its imports, of which none was ever committed. */
export async function deleteGroup(
  db: { query(sql: string, parameters: unknown[]): Promise<unknown> },
  groupId: number,
): Promise<void> {
  await db.query('DELETE FROM import_group WHERE id = $1', [groupId]);
}
