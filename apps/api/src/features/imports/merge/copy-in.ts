import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What stands before the rows in COPY's binary format: its signature, no flags, no extension. */
const HEADER = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
/** What stands after them. */
const TRAILER = Buffer.from([0xff, 0xff]);

/** Copies rows of the binary format into a table. */
export const copyEvents = (
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: Uint8Array | undefined,
): Promise<void> => copy(client, `${table} (${columns.join(', ')})`, 'binary', [HEADER, rows, TRAILER]);

/** Copies lines of the text format into a table. */
export const copyLines = (
  client: PoolClient,
  table: string,
  columns: readonly string[],
  lines: Uint8Array | undefined,
): Promise<void> => copy(client, `${table} (${columns.join(', ')})`, 'text', [lines]);

async function copy(
  client: PoolClient,
  into: string,
  format: 'text' | 'binary',
  pieces: readonly (Uint8Array | undefined)[],
): Promise<void> {
  const stream = client.query(copyFrom(`COPY ${into} FROM STDIN (FORMAT ${format})`));
  const done = finished(stream);
  for (const piece of pieces) {
    // Bytes that crossed a thread are plain arrays: the stream takes a Buffer of the same memory.
    const bytes = piece && Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    if (bytes && !stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end();
  await done;
}
