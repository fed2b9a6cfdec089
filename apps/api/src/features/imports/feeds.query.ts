import type { Queryable } from '../../common/queryable.js';
import type { ReadKind } from './reading/reading.types.js';

/** The feed of a source's files of one kind, made when it is the first. */
export async function feedOf(db: Queryable, source: string, kind: ReadKind): Promise<number> {
  await db.query('INSERT INTO source (name) VALUES ($1) ON CONFLICT DO NOTHING', [source]);
  await db.query(
    `INSERT INTO feed (source_id, kind) SELECT id, $2 FROM source WHERE lower(name) = lower($1) ON CONFLICT DO NOTHING`,
    [source, kind],
  );
  const [feed] = await db.query<{ id: number }[]>(
    `SELECT f.id FROM feed f JOIN source s ON s.id = f.source_id WHERE lower(s.name) = lower($1) AND f.kind = $2`,
    [source, kind],
  );
  return feed?.id ?? 0;
}

/** The live import that brought exactly these bytes in the same mapping, if nothing came into its feed since. */
export async function findSameFile(
  db: Queryable,
  feedId: number,
  sha256: string,
  mappingVersion: string,
): Promise<{ id: number; rows: number } | undefined> {
  const rows = await db.query<{ id: number; rows: number; same: boolean }[]>(
    `SELECT id, COALESCE((counts ->> 'rows')::int, 0) AS rows, sha256 = $2 AND mapping_version = $3 AS same
     FROM import WHERE feed_id = $1 AND status = 'committed' AND duplicate_of IS NULL ORDER BY seq DESC LIMIT 1`,
    [feedId, sha256, mappingVersion],
  );
  return rows[0]?.same ? rows[0] : undefined;
}

/** Notes that a file is the same as a live import: it brought nothing, and owns nothing. */
export async function markDuplicate(db: Queryable, id: number, of: number): Promise<void> {
  await db.query(
    `UPDATE import i SET status = 'committed', duplicate_of = $2, seq = nextval('fact_seq'), committed_at = now(),
       from_day = o.from_day, to_day = o.to_day FROM import o WHERE i.id = $1 AND o.id = $2`,
    [id, of],
  );
}

/** The source whose live files of this kind have the same header, the latest of several; undefined when none has. */
export async function findSourceOfHeaders(
  db: Queryable,
  kind: ReadKind,
  headers: readonly string[],
): Promise<string | undefined> {
  const rows = await db.query<{ name: string }[]>(
    `SELECT s.name FROM import i JOIN feed f ON f.id = i.feed_id JOIN source s ON s.id = f.source_id
     WHERE i.status = 'committed' AND i.kind = $1 AND i.reading -> 'inspection' -> 'headers' = $2::jsonb
     ORDER BY i.seq DESC LIMIT 1`,
    [kind, JSON.stringify(headers)],
  );
  return rows[0]?.name;
}
