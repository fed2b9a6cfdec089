import type pg from 'pg';

/** What changes with every request, refused or not. */
const BUSY = ['session', 'sign_in_attempt'];

/** One checksum per table of the product, of all its rows or of those whose text matches a pattern. */
export async function checksums(db: pg.Client, pattern = ''): Promise<Record<string, string>> {
  const tables = await db.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables.rows.filter((table) => !BUSY.includes(table.name))) {
    const result = await db.query<{ sum: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM "${name}" t
        WHERE t::text ~ $1`,
      [pattern],
    );
    sums[name] = result.rows[0]?.sum ?? '';
  }
  return sums;
}
