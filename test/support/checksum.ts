import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * One line per table of the product: its name, how many rows, and a hash of them all. Two databases with equal lines
 * hold the same. `except`: tables that may differ, such as the audit log.
 */
export async function tableSums(db: pg.Client, except: readonly string[] = []): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
    [except],
  );
  const sums: string[] = [];
  for (const { name } of tables.rows)
    sums.push(`${name} ${await sumOf(db, `SELECT t::text FROM ${name} t`)}`);
  return sums;
}

/** How many rows a query gives, and a hash of them, whatever their order. The query's first column is text. */
export async function sumOf(db: pg.Client, sql: string): Promise<string> {
  const { rows } = await db.query<{ n: string; sum: string | null }>(
    `SELECT count(*) AS n, sum(('x' || left(md5(line), 15))::bit(60)::bigint)::text AS sum FROM (${sql}) AS q (line)`,
  );
  const hash = createHash('sha256').update(rows[0]?.sum ?? '');
  return `${rows[0]?.n ?? 0} ${hash.digest('hex').slice(0, 12)}`;
}
