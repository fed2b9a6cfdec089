export interface AuditEntry {
  /** The account that did it; null for the system itself or the command line. */
  readonly userId: number | null;
  /** 'subject.verb', as in 'user.create'. */
  readonly action: string;
  readonly subject?: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface AuditRow {
  id: number;
  at: string;
  userId: number | null;
  userName: string | null;
  action: string;
  subject: string | null;
  detail: Record<string, unknown>;
}

/** Anything with a `query`: the data source, a transaction's manager, a bare pg client of the import's merge. */
export interface AuditWriter {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Writes one entry, in the transaction of `writer` if it has one: what is rolled back was never done. */
export async function insertAudit(writer: AuditWriter, entry: AuditEntry): Promise<void> {
  await writer.query('INSERT INTO audit (user_id, action, subject, detail) VALUES ($1, $2, $3, $4)', [
    entry.userId,
    entry.action,
    entry.subject ?? null,
    JSON.stringify(entry.detail ?? {}),
  ]);
}

/** One page of entries, latest first, of one action or all, and how many there are. */
export async function findAudit(
  reader: AuditWriter,
  page: { action: string | null; limit: number; offset: number },
): Promise<{ total: number; rows: AuditRow[] }> {
  const rows = (await reader.query(
    `SELECT a.id::int AS id, to_char(a.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, a.user_id AS "userId",
            u.name AS "userName", a.action, a.subject, a.detail
       FROM audit a LEFT JOIN app_user u ON u.id = a.user_id
      WHERE $1::text IS NULL OR a.action = $1
      ORDER BY a.id DESC LIMIT $2 OFFSET $3`,
    [page.action, page.limit, page.offset],
  )) as AuditRow[];
  const counted = (await reader.query(
    'SELECT count(*)::int AS total FROM audit WHERE $1::text IS NULL OR action = $1',
    [page.action],
  )) as { total: number }[];
  return { total: counted[0]?.total ?? 0, rows };
}
