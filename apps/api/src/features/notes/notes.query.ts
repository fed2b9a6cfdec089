import type { Queryable } from '../../common/queryable.js';

export interface NoteRow {
  id: number;
  repId: number;
  authorId: number;
  author: string;
  body: string;
  createdAt: Date;
  updatedAt: Date;
}

const COLUMNS = `n.id, n.rep_id AS "repId", n.author_id AS "authorId", u.name AS author, n.body,
  n.created_at AS "createdAt", n.updated_at AS "updatedAt"`;

/** The notes about a rep that this person may read, newest first: all for the rep itself, otherwise only the own ones. */
export async function loadNotes(
  db: Queryable,
  repId: number,
  reader: { userId: number; repId: number | null },
): Promise<NoteRow[]> {
  return db.query<NoteRow[]>(
    `SELECT ${COLUMNS} FROM note n JOIN app_user u ON u.id = n.author_id
     WHERE n.rep_id = $1 AND (n.author_id = $2 OR $1 = $3) ORDER BY n.created_at DESC, n.id DESC`,
    [repId, reader.userId, reader.repId],
  );
}

/** A note by its author; nobody else gets it from here. */
export async function loadOwnNote(db: Queryable, id: number, authorId: number): Promise<NoteRow | null> {
  const rows = await db.query<NoteRow[]>(
    `SELECT ${COLUMNS} FROM note n JOIN app_user u ON u.id = n.author_id WHERE n.id = $1 AND n.author_id = $2`,
    [id, authorId],
  );
  return rows[0] ?? null;
}

/** Writes a new note and gives its id. */
export async function insertNote(
  db: Queryable,
  repId: number,
  authorId: number,
  body: string,
): Promise<number> {
  const [row] = await db.query<{ id: number }[]>(
    'INSERT INTO note (rep_id, author_id, body) VALUES ($1, $2, $3) RETURNING id',
    [repId, authorId, body],
  );
  return row?.id ?? 0;
}

export async function updateNote(db: Queryable, id: number, body: string): Promise<void> {
  await db.query('UPDATE note SET body = $2, updated_at = now() WHERE id = $1', [id, body]);
}

export async function deleteNote(db: Queryable, id: number): Promise<void> {
  await db.query('DELETE FROM note WHERE id = $1', [id]);
}
